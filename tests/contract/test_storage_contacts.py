from dataclasses import replace
from datetime import timedelta

from conversations.messages import Address, Kind
from conversations.talk.person import Consent, Contact, Disposition, Stage, Welcome
from storage.tries import EACH
from tests.support.remembered import NOW, House, address, contact, open_wave, outbound, people, session

WELCOME = Welcome(Stage.AREA, "abcd2345", "cy", "adoption", None)


async def test_a_contact_is_found_by_address_with_all_that_was_kept(home: House) -> None:
    kept = Contact("c1", "cy", {"adoption": "north", "justice": "camden"}, True, True, WELCOME)
    async with home.store.work() as work:
        await work.contacts.save([(kept, address(1), NOW)])
    async with home.store.read() as work:
        assert await work.contacts.by_address([address(1), address(2)]) == {address(1): kept}
        assert await work.contacts.by_id(["c1", "c2"]) == {"c1": kept}
        assert await work.contacts.addresses(["c1"]) == {"c1": address(1)}


async def test_who_reads_easy_words_is_written_to_in_them_and_their_row_tells_nobody(home: House) -> None:
    kept = replace(contact("c1"), easy=True)
    async with home.store.work() as work:
        await work.contacts.save([(kept, address(1), NOW), (contact("c2"), address(2), NOW)])
        assert await work.contacts.readers(["c1", "c2"]) == {"c1": "en-easy", "c2": "en"}
        rows = await work.contacts.connection.rows("SELECT DISTINCT language FROM contacts")
    assert len(rows) == 2
    assert not any(b"easy" in bytes(tag) for (tag,) in rows)
    async with home.store.work() as work:
        assert await work.contacts.by_id(["c1"]) == {"c1": kept}
        await work.contacts.save([(replace(kept, easy=False), address(1), NOW)])
        assert await work.contacts.readers(["c1"]) == {"c1": "en"}


async def test_who_moves_is_found_at_the_new_address_alone_with_all_that_was_kept(home: House) -> None:
    kept = Contact("c1", "cy", {"adoption": "north"}, True, True, WELCOME)
    async with home.store.work() as work:
        await work.contacts.save([(kept, address(1), NOW), (contact("c2"), address(2), NOW)])
        for _ in range(EACH):
            await work.tries.note(address(1), NOW)
    async with home.store.work_beside([address(1), address(3)]) as work:
        await work.contacts.move(address(1), address(3))
        await work.tries.move(address(1), address(3))
    async with home.store.read() as work:
        assert await work.contacts.by_address([address(1), address(3)]) == {address(3): kept}
        assert await work.contacts.addresses(["c1", "c2"]) == {"c1": address(3), "c2": address(2)}
        assert not await work.tries.left(address(3), NOW), "a new address is no new start"
        assert await work.tries.left(address(1), NOW)


async def test_the_same_number_on_another_channel_is_another_person(home: House) -> None:
    async with home.store.work() as work:
        await work.contacts.save([(contact("c1"), Address("telegram", "5"), NOW)])
        assert await work.contacts.by_address([Address("web", "5")]) == {}


async def test_saving_again_changes_language_area_and_consent(home: House) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        known = (await work.contacts.by_id(["c0"]))["c0"]
        changed = replace(known, language="pl", areas={"adoption": "south"}, invitations=False, welcome=WELCOME)
        await work.contacts.save([(changed, address(0), NOW)])
    async with home.store.work() as work:
        assert await work.contacts.by_id(["c0"]) == {"c0": changed}
        await work.contacts.save([(replace(changed, welcome=None, areas={}), address(0), NOW)])
    async with home.store.read() as work:
        assert await work.contacts.by_id(["c0"]) == {"c0": replace(changed, welcome=None, areas={})}


async def test_more_people_than_one_list_holds_are_all_found(home: House) -> None:
    made = await people(home.store, 700)
    async with home.store.read() as work:
        assert len(await work.contacts.by_address([address(number) for number in range(700)])) == 700
        everyone = [one.id for one in made]
        assert await work.contacts.members("adoption", ["north"], everyone) == everyone
        assert await work.contacts.ahead("adoption", ["north"], "", 800) == sorted(everyone)


async def test_members_are_reachable_willing_and_of_that_area(home: House) -> None:
    await people(home.store, 3)
    await people(home.store, 1, "south", first=3)
    async with home.store.work() as work:
        unwilling = replace(contact("c1"), invitations=False)
        await work.contacts.save([(unwilling, address(1), NOW)])
        await work.contacts.unreachable("c2")
        contacts, everyone = work.contacts, ["c0", "c1", "c2", "c3", "c4"]
        assert await contacts.members("adoption", ["north"], everyone) == ["c0"]
        assert await contacts.members("adoption", ["north", "south"], everyone) == ["c0", "c3"]
        assert await contacts.members("justice", ["north"], everyone) == []
        assert await contacts.readers(everyone) == {"c0": "en", "c3": "en"}
        await contacts.reachable(["c2"], NOW)
        assert await contacts.members("adoption", ["north"], everyone) == ["c0", "c2"]


async def test_the_reach_of_a_wave_is_counted_by_area(home: House) -> None:
    await people(home.store, 4)
    await people(home.store, 1, "south", first=4)
    await open_wave(home.store)
    await open_wave(home.store, 2)
    async with home.store.work() as work:
        await work.contacts.unreachable("c3")
        await work.invitations.add("wave1", ["c0", "c1", "c4"], NOW.date() - timedelta(days=27))
        await work.invitations.add("wave2", ["c0", "c4"], NOW.date())
        reach = work.contacts.reach
        areas = ["north", "south"]
        assert await reach("adoption", areas, NOW.date() - timedelta(days=27), 2) == {"north": (3, 1), "south": (1, 1)}
        assert await reach("adoption", areas, NOW.date() - timedelta(days=26), 2) == {"north": (3, 0), "south": (1, 0)}
        assert await reach("justice", areas, NOW.date(), 2) == {}


async def test_the_next_of_an_area_come_in_order_of_id(home: House) -> None:
    await people(home.store, 4)
    await people(home.store, 2, "south", first=4)
    async with home.store.read() as work:
        assert await work.contacts.ahead("adoption", ["north"], "", 3) == ["c0", "c1", "c2"]
        assert await work.contacts.ahead("adoption", ["north", "south"], "c2", 9) == ["c3", "c4", "c5"]


async def test_tags_say_nothing_to_who_has_not_the_words(home: House) -> None:
    await people(home.store, 1)
    home.store.learn(["cy"], {})
    async with home.store.read() as work:
        stranger = (await work.contacts.by_id(["c0"]))["c0"]
    assert stranger.areas == {}
    assert stranger.language == "cy", "an unknown language falls back to the first that is offered"


async def test_no_address_language_area_or_programme_stands_in_clear(home: House) -> None:
    async with home.store.work() as work:
        await work.contacts.save([(Contact("c1", "pl", {"adoption": "north"}, welcome=WELCOME), address(1), NOW)])
        await work.consents.give([("c1", Consent("adoption", "contact", "3"), NOW)])
    raw = await home.raw()
    assert b"c1" in raw
    for word in (address(1).value, "adoption", "north", "abcd2345"):
        assert word.encode() not in raw


async def test_forgetting_leaves_nothing_but_bare_counts(home: House) -> None:
    await people(home.store, 2)
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.consents.give([("c0", Consent("adoption", "contact", "1"), NOW)])
        await work.sessions.save([session("c0")])
        await work.invitations.add("wave1", ["c0", "c1"], NOW.date())
        await work.outbox.put([outbound("wave:wave1:c0", "c0", Kind.INVITATION)])
    async with home.store.work() as work:
        await work.contacts.delete(["c0"])
    async with home.store.work() as work:
        assert await work.contacts.by_id(["c0"]) == {}
        assert await work.sessions.of(["c0"]) == {}
        assert await work.consents.of("c0") == []
        assert (await work.outbox.waiting())["new"] == 0
        assert await work.invitations.counts("wave1") == {Disposition.QUEUED: 2}
        assert await work.invitations.silent("wave1", ["c0", "c1"]) == {"c1"}
        await work.outbox.sent("me", [])
    assert await home.store.tidy()


async def test_someone_forgotten_still_gets_the_goodbye_and_then_is_gone(home: House) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        await work.contacts.delete(["c0"])
        await work.outbox.put([outbound("bye", "c0")])
    async with home.store.work() as work:
        (goodbye,) = await work.outbox.claim("me", NOW, NOW + timedelta(minutes=1), 9)
        assert await work.contacts.addresses(["c0"]) == {"c0": address(0)}
        assert await work.contacts.by_address([address(0)]) == {}
        await work.outbox.sent("me", [goodbye.id])
        assert await work.contacts.addresses(["c0"]) == {}


async def test_who_comes_back_after_being_forgotten_is_somebody_new(home: House) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        await work.contacts.by_address([address(0)])
        await work.contacts.delete(["c0"])
        await work.contacts.save([(contact("c9"), address(0), NOW)])
        assert (await work.contacts.by_address([address(0)]))[address(0)].id == "c9"


async def test_who_is_back_before_the_forgetting_is_done_takes_the_address_over(home: House) -> None:
    await people(home.store, 2)
    async with home.store.work() as work:
        await work.sessions.save([session("c0")])
    async with home.store.work() as work:
        await work.contacts.save([(contact("c9"), address(0), NOW), (contact("c1"), address(1), NOW)])
        await work.contacts.delete(["c0"])
        found = await work.contacts.by_address([address(0), address(1)])
        assert [found[address(0)].id, found[address(1)].id] == ["c9", "c1"]
        assert await work.sessions.of(["c0"]) == {}


async def test_a_consent_given_again_keeps_its_first_day(home: House) -> None:
    await people(home.store, 1)
    consent = Consent("adoption", "answers", "2")
    async with home.store.work() as work:
        await work.consents.give([("c0", consent, NOW)])
        await work.consents.give([("c0", consent, NOW + timedelta(days=40))])
        await work.consents.give([("c0", Consent("adoption", "answers", "3"), NOW + timedelta(days=41))])
        receipts = await work.consents.of("c0")
    assert sorted(receipts, key=lambda row: row[1]) == [
        (consent, NOW.date()),
        (Consent("adoption", "answers", "3"), (NOW + timedelta(days=41)).date()),
    ]


async def test_newcomers_who_never_said_yes_are_listed_from_the_next_day(home: House) -> None:
    async with home.store.work() as work:
        quiet = Contact("quiet", "en", welcome=WELCOME)
        await work.contacts.save([(quiet, address(1), NOW), (contact("member"), address(2), NOW)])
        stopped = Contact("stopped", "en")
        await work.contacts.save([(stopped, address(3), NOW)])
        await work.consents.give([("stopped", Consent("adoption", "contact", "1"), NOW)])
        assert await work.contacts.quiet_welcomes(NOW + timedelta(hours=1)) == []
        assert await work.contacts.quiet_welcomes(NOW + timedelta(days=1)) == ["quiet"]
