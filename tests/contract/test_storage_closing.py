"""Where identity lives: after a close, the whole database in hand and the key too, nobody is tied to an answer."""

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import timedelta
from random import Random

from conversations.messages import Kind, ToContact
from conversations.talk.person import Disposition
from storage.answers import of_wave
from storage.closing import CROWD, DECOYS, MOST_RECEIPTS, Closing, FieldCounts, unlinked
from storage.inbox import SetAsideRow
from storage.keys import TAG_BYTES, Keys, LinkKey, new_id, respondent
from tests.support.remembered import (
    HOUR,
    NOW,
    SECRET,
    House,
    address,
    answer,
    open_wave,
    outbound,
    people,
    session,
)

LEASE = NOW + timedelta(minutes=1)


async def lived_in(home: House, number: int = 23) -> LinkKey:
    """A wave that people were invited to, answered, and are in the middle of; give its link key."""
    contacts = await people(home.store, number)
    await open_wave(home.store)
    async with home.store.work() as work:
        key = (await work.waves.link_keys(["wave1"]))["wave1"]
        await work.invitations.add("wave1", [one.id for one in contacts[:-3]], NOW.date())
        await work.mailings.begin("wave1", Kind.INVITATION)
        (mailing,) = await work.mailings.all()
        assert await work.mailings.advance(mailing, replace(mailing, reached="c12", day=NOW.date()))
        for one in contacts[: number // 2]:
            tie = respondent(key.key, one.id.encode())
            await work.answers.add([answer(tie), answer(tie, "why", f"Words of {one.id}")])
        await work.invitations.set([("wave1", one.id, Disposition.COMPLETED) for one in contacts[: number // 2]])
        await work.invitations.set([("wave1", contacts[-1].id, Disposition.STARTED)])
        await work.sessions.save([session(contacts[-1].id, drafts={"why": "A draft about Ama"})])
        await work.inbox.add([f"telegram:{event}" for event in range(number)], NOW)
        await work.inbox.add(["telegram:last"], NOW + 2 * HOUR)
        sent = await work.outbox.put([outbound(f"reply:{one.id}", one.id) for one in contacts], "me", LEASE)
        await work.outbox.sent("me", [one.id for one in sent[1:]])
        await work.outbox.put(
            [outbound(f"wave:wave1:{one.id}", one.id, Kind.INVITATION, NOW + HOUR, "Words for Ama") for one in contacts]
        )
    return key


async def closed(home: House) -> Closing:
    async with home.store.work() as work:
        closing = await work.waves.close("wave1", Random(4), 10)
    assert closing is not None
    assert await home.store.tidy()
    return closing


async def test_the_answers_stay_and_each_persons_stay_together(home: House) -> None:
    await lived_in(home)
    closing = await closed(home)
    assert Counter(one.question for one in closing.answers) == {"overall": 11, "why": 11}
    ties = Counter(one.respondent for one in closing.answers)
    assert len(ties) == 11
    assert set(ties.values()) == {2}
    async with home.store.read() as work:
        assert await work.answers.count("wave1") == 11


async def test_nothing_that_ties_answers_to_people_is_left(home: House) -> None:
    key = await lived_in(home)
    async with home.store.read() as work:
        before = await work.answers.connection.rows("SELECT id, respondent FROM answers")
    closing = await closed(home)
    async with home.store.read() as work:
        assert await work.waves.link_keys(["wave1"]) == {}
        after = await work.answers.connection.rows("SELECT id, respondent, week FROM answers")
    old = {value for row in before for value in row} | {
        respondent(key.key, f"c{number}".encode()) for number in range(23)
    }
    new = {value for row in after for value in row}
    assert not old & new
    assert {row[2] for row in after} == {""}
    assert {one.week for one in closing.answers} == {""}
    raw = await home.raw()
    for secret in (key.key, *(value.encode() for value in old)):
        assert secret not in raw, "not in a freed page, not in the log"


async def test_no_wrapped_key_survives_in_any_file(home: House) -> None:
    await lived_in(home)
    async with home.store.read() as work:
        connection = work.waves.connection
        ((link,),) = await connection.rows("SELECT link_key FROM waves")
        ((draft, sealed),) = await connection.rows("SELECT draft_key, sealed FROM sessions")
    assert link in await home.raw()
    await closed(home)
    for gone in (link, draft, sealed):
        assert gone not in await home.raw()


async def test_no_address_name_or_unsent_word_stands_in_the_files(home: House) -> None:
    await lived_in(home)
    await closed(home)
    raw = await home.raw()
    assert not any(address(number).value.encode() in raw for number in range(23))
    assert b"Ama" not in raw
    assert b"telegram:" not in raw


async def test_sessions_dispositions_and_residents_messages_of_the_wave_go(home: House) -> None:
    await lived_in(home)
    await closed(home)
    async with home.store.work() as work:
        assert await work.sessions.of_wave("wave1") == []
        assert await work.invitations.counts("wave1") == {}
        rows = await work.invitations.connection.rows("SELECT disposition FROM invitations")
        assert rows == [(None,)] * 20, "the invited list stays, bare; who only started is not on it"
        assert await work.mailings.all() == []
        left = await work.outbox.connection.rows("SELECT key FROM outbox")
        assert left == [("reply:c0",)], "a reply still on its way goes out"
        assert await work.inbox.new(["telegram:1", "telegram:last"]) == {"telegram:1"}


async def test_only_rounded_counts_stay(home: House) -> None:
    await lived_in(home)
    closing = await closed(home)
    assert closing.counts == FieldCounts(invited=20, reached=10, started=10, partial=0, finished=10)
    async with home.store.read() as work:
        assert await work.waves.totals("wave1") == closing.counts


async def test_a_wave_closes_once_and_takes_nothing_afterwards(home: House) -> None:
    key = await lived_in(home)
    await closed(home)
    async with home.store.work() as work:
        assert await work.waves.close("wave1", Random(4), 10) is None
        assert await work.answers.add([answer(respondent(key.key, b"c1"))]) == 0
        await work.invitations.set([("wave1", "c1", Disposition.COMPLETED)])
        assert await work.invitations.counts("wave1") == {}


async def test_other_waves_and_teams_lose_nothing(home: House) -> None:
    await lived_in(home)
    await open_wave(home.store, 2)
    async with home.store.work() as work:
        keys = await work.waves.link_keys(["wave2"])
        await work.answers.add([answer("r9", wave="wave2")])
        await work.invitations.set([("wave2", "c1", Disposition.COMPLETED)])
        await work.sessions.save([session("c2", wave="wave2")])
        put = await work.outbox.put([outbound("wave:wave2:c1", "c1", Kind.INVITATION)], "other", LEASE)
        await work.outbox.sent("other", [one.id for one in put])
        await work.outbox.put([outbound("wave:wave2:c2", "c2", Kind.INVITATION)])
    await closed(home)
    async with home.store.work() as work:
        assert await work.waves.link_keys(["wave2"]) == keys
        assert await work.answers.count("wave2") == 1
        assert (await work.sessions.of(["c2"]))["c2"].wave == "wave2"
        assert await work.invitations.done(["c1"], ["wave2"]) == {"c1": {"wave2": Disposition.COMPLETED}}
        await work.outbox.put([outbound("wave:wave2:c1", "c1", Kind.INVITATION)])
        taken = await work.outbox.claim("me", LEASE, LEASE + HOUR, 10)
        assert {one.to for one in taken if one.kind is Kind.INVITATION} == {ToContact("c2")}, "c1 had it already"


async def test_a_close_that_fails_leaves_the_wave_open_and_whole(home: House) -> None:
    key = await lived_in(home)
    try:
        async with home.store.work() as work:
            await work.waves.close("wave1", Random(4), 10)
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        pass
    async with home.store.read() as work:
        assert await work.waves.link_keys(["wave1"]) == {"wave1": key}
        assert await work.answers.count("wave1") == 11
        assert await work.invitations.counts("wave1") != {}
        assert len(await work.sessions.of_wave("wave1")) == 1


def test_a_language_few_people_share_is_made_other_in_its_area() -> None:
    given = [answer(f"n{number}", language="en") for number in range(12)]
    given += [answer(f"p{number}", language="pl") for number in range(11)]
    given += [answer(f"w{number}", language="cy") for number in range(11)]
    given += [answer(f"s{number}", language="cy", area="south") for number in range(9)]
    bare = unlinked(given, defaultdict(new_id), Random(1), 10)
    assert Counter((one.area, one.language) for one in bare) == {
        ("north", "en"): 12,
        ("north", "pl"): 11,
        ("north", "cy"): 11,
        ("south", "other"): 9,
    }


def test_one_person_is_never_left_alone_behind_other() -> None:
    given = [answer(f"n{number}", language="en") for number in range(50)]
    given += [answer(f"p{number}", language="pl") for number in range(12)]
    given += [answer("w1", language="cy"), answer("w1", "why", language="cy")]
    bare = unlinked(given, defaultdict(new_id), Random(1), 10)
    assert Counter(one.language for one in bare) == {"en": 50, "other": 14}


def test_the_order_of_answers_says_nothing() -> None:
    given = [replace(answer(f"r{number}"), value=number) for number in range(200)]
    bare = unlinked(given, defaultdict(new_id), Random(7), 10)
    assert sorted(one.value for one in bare if isinstance(one.value, int)) == list(range(200))
    assert [one.value for one in bare] != list(range(200))
    assert not {one.id for one in bare} & {one.id for one in given}


async def test_what_was_said_is_sealed_before_and_after_the_close(home: House) -> None:
    await lived_in(home)
    assert b"Words of" not in await home.raw()
    closing = await closed(home)
    assert b"Words of" not in await home.raw()
    assert {one.value for one in closing.answers if one.question == "why"} == {f"Words of c{n}" for n in range(11)}
    async with home.store.read() as work:
        kept = await of_wave(work.answers.connection, home.store.keys, "wave1")
    assert sorted(kept, key=lambda one: one.id) == sorted(closing.answers, key=lambda one: one.id)


async def test_sent_replies_that_belong_to_no_wave_go_and_unsent_ones_stay(home: House) -> None:
    await lived_in(home)
    async with home.store.work() as work:
        sent = await work.outbox.put([outbound("wave::reply:1", "c2"), outbound("wave:wave2:c2", "c2")], "me", LEASE)
        await work.outbox.sent("me", [one.id for one in sent])
        await work.outbox.put([outbound("wave::reply:2", "c3")])
    await closed(home)
    async with home.store.read() as work:
        left = {key for (key,) in await work.outbox.connection.rows("SELECT key FROM outbox")}
    assert left == {"reply:c0", "wave::reply:2", "wave:wave2:c2"}


async def test_the_key_itself_does_not_bring_a_tie_back(home: House) -> None:
    """With the secret in hand: no derived key gives a respondent that stands in the database."""
    await lived_in(home)
    closing = await closed(home)
    keys = Keys(SECRET)
    derived = [keys.derive(label) for label in ("link", "wrap", "wave1", "respondent", "locate", "tag")]
    made = {respondent(key, f"c{number}".encode()) for key in derived for number in range(23)}
    assert not made & {one.respondent for one in closing.answers}


async def test_what_was_set_aside_is_sealed_and_goes_with_the_close(home: House) -> None:
    await lived_in(home)
    async with home.store.work() as work:
        await work.inbox.set_aside([SetAsideRow("telegram:7", b'{"text":"Ama"}', "KeyError", NOW)])
    assert b"Ama" not in await home.raw()
    await closed(home)
    async with home.store.read() as work:
        assert await work.inbox.connection.rows("SELECT COUNT(*) FROM set_aside") == [(0,)]


async def test_everybody_has_equally_many_receipts_after_the_close(home: House) -> None:
    """Who came back after being forgotten was given words twice, and it may be known who did."""
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.answers.add([answer(f"r{number}") for number in range(12)])
        given = [(bytes([number]) * 16, "wave1", f"r{number}") for number in range(11)]  # the last has none
        again = [(bytes([100 + number]) * 16, "wave1", "r3") for number in range(1)]
        await work.receipts.add([*given, *again])
    async with home.store.work() as work:
        assert await work.waves.close("wave1", Random(4), 10)
    async with home.store.read() as work:
        rows = await work.receipts.connection.rows("SELECT respondent, COUNT(*) FROM receipts GROUP BY respondent")
        assert {count for _, count in rows} == {2}
        assert len(rows) == 12
        for proof, _, _ in (*given, *again):
            assert await work.receipts.find([proof]), "and whatever was given still finds its answers"


async def test_of_very_many_receipts_of_one_person_a_few_are_kept(home: House) -> None:
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.answers.add([answer("r1"), answer("r2")])
        await work.receipts.add([(bytes([number]) * 16, "wave1", "r1") for number in range(30)])
    async with home.store.work() as work:
        assert await work.waves.close("wave1", Random(4), 10)
        ((most,),) = await work.receipts.connection.rows("SELECT COUNT(*) FROM receipts")
    assert most == 2 * MOST_RECEIPTS


async def test_how_much_the_last_to_answer_wrote_cannot_be_counted(home: House) -> None:
    """Who was alone in the last hours is known: the number of their events tells which questions they were asked."""
    await open_wave(home.store)
    said = [f"telegram:{number}" for number in range(7)]
    async with home.store.work() as work:
        await work.inbox.add(said[:3], NOW)
        await work.inbox.add(said[3:], NOW + HOUR)
    async with home.store.work() as work:
        await work.waves.close("wave1", Random(4), 10)
    async with home.store.read() as work:
        rows = await work.inbox.connection.rows("SELECT id, hour FROM inbox")
        assert len(rows) >= 7 + DECOYS[0]
        assert len({hour for _, hour in rows}) == 1
        assert {len(bytes(identity)) for identity, _ in rows} == {TAG_BYTES}
        assert await work.inbox.new(said) == set(), "a repeat is still known"
    places = [
        place
        for place, (identity, _) in enumerate(rows)
        if bytes(identity) in {home.store.keys.tag("inbox", one) for one in said}
    ]
    assert max(places) - min(places) > len(said), "they stand among the others"


async def test_a_crowds_events_are_left_as_they_are(home: House) -> None:
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.inbox.add([f"telegram:{number}" for number in range(CROWD)], NOW)
        await work.waves.close("wave1", Random(4), 10)
        assert await work.inbox.connection.rows("SELECT COUNT(*) FROM inbox") == [(CROWD,)]
