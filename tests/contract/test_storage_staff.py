from datetime import timedelta

from conversations.document import Document, Heading
from conversations.messages import Address
from conversations.planning.series import Role
from storage.staff import ID_LETTERS
from tests.support.remembered import HOUR, NOW, House, open_wave, opened, series

SAM = Address("slack", "U7700SAM")


async def test_a_code_enrols_once_and_only_in_its_time(home: House) -> None:
    async with home.store.work() as work:
        await work.staff.issue("plum-river", Role.COORDINATOR, "adoption", "north", NOW + HOUR)
        await work.staff.issue("old-code", Role.COORDINATOR, "adoption", "north", NOW)
        assert await work.staff.redeem("old-code", SAM, NOW) is None
        sam = await work.staff.redeem("plum-river", SAM, NOW)
        assert sam is not None
        assert (sam.role, sam.programme, sam.team) == (Role.COORDINATOR, "adoption", "north")
        assert len(sam.id) == 6
        assert set(sam.id) <= set(ID_LETTERS)
        assert await work.staff.redeem("plum-river", Address("slack", "U2"), NOW) is None
        assert await work.staff.by_address(SAM) == sam
        assert await work.staff.of("adoption") == [sam]


async def test_a_second_code_gives_the_same_person_a_new_role(home: House) -> None:
    async with home.store.work() as work:
        await work.staff.issue("one", Role.COORDINATOR, "adoption", "north", NOW + HOUR)
        await work.staff.issue("two", Role.OFFICIAL, "justice", "centre", NOW + HOUR)
        first = await work.staff.redeem("one", SAM, NOW)
        second = await work.staff.redeem("two", SAM, NOW)
        assert first is not None
        assert second is not None
        assert second.id == first.id
        assert second.role is Role.OFFICIAL
        assert await work.staff.of("adoption") == []


async def test_who_is_removed_commands_no_more(home: House) -> None:
    async with home.store.work() as work:
        await work.staff.issue("one", Role.COORDINATOR, "adoption", "north", NOW + HOUR)
        sam = await work.staff.redeem("one", SAM, NOW)
        assert sam is not None
        assert await work.staff.remove(sam.id)
        assert not await work.staff.remove(sam.id)
        assert await work.staff.by_address(SAM) is None


async def test_neither_code_address_nor_token_stands_in_clear(home: House) -> None:
    async with home.store.work() as work:
        await work.staff.issue("plum-river", Role.COORDINATOR, "adoption", "north", NOW + HOUR)
        await work.staff.issue("fig-river", Role.COORDINATOR, "adoption", "north", NOW + HOUR)
        await work.staff.redeem("fig-river", SAM, NOW)
        await work.staff.connect("adoption", "north", Address("slack", "C7700NORTH"))
        await work.confirmations.put("k7token", "k7f2m9", "adoption", "north", "close s1", NOW + HOUR)
    raw = await home.raw()
    for secret in (b"plum-river", b"U7700SAM", b"C7700NORTH", b"k7token"):
        assert secret not in raw


async def test_a_team_reads_in_one_channel_and_the_old_one_is_told(home: House) -> None:
    old, new = Address("slack", "C1"), Address("slack", "C2")
    async with home.store.work() as work:
        assert await work.staff.channel("adoption", "north") is None
        assert await work.staff.connect("adoption", "north", old) is None
        assert await work.staff.connect("adoption", "north", new) == old
        await work.staff.connect("adoption", "central", old)
        assert await work.staff.channel("adoption", "north") == new
        assert await work.staff.channels() == {("adoption", "north"): new, ("adoption", "central"): old}


async def test_a_confirmation_is_taken_once_and_for_an_hour(home: House) -> None:
    other = await opened(home.url)
    async with home.store.work() as work:
        await work.confirmations.put("yes1", "k7f2m9", "adoption", "north", "close s1", NOW + HOUR)
        await work.confirmations.put("yes2", "k7f2m9", "adoption", "north", "cancel s1", NOW + HOUR)
        assert await work.confirmations.take("unknown", NOW) is None
    async with other.work() as work:
        seen = await work.confirmations.peek("yes1", NOW)
        assert seen is not None
        assert (seen.by, seen.words, seen.expires) == ("k7f2m9", "close s1", NOW + HOUR)
        assert await work.confirmations.take("yes1", NOW) == seen
    async with home.store.work() as work:
        assert await work.confirmations.take("yes1", NOW) is None
        assert await work.confirmations.peek("yes2", NOW + HOUR) is None
        assert await work.confirmations.take("yes2", NOW + HOUR) is None
    await other.close()


async def test_a_wave_is_released_once(home: House) -> None:
    await open_wave(home.store)
    await open_wave(home.store, 2)
    async with home.store.work() as work:
        assert await work.releases.latest("adoption") is None
        assert await work.releases.put("wave1", "adoption", "pulse", 1, '{"n":1}', NOW)
        assert not await work.releases.put("wave1", "adoption", "pulse", 1, '{"n":"again"}', NOW)
        assert await work.releases.put("wave2", "adoption", "experience", 2, '{"n":2}', NOW + HOUR)
        assert await work.releases.of_wave("wave1") == '{"n":1}'
        assert await work.releases.of_wave("wave3") is None
        assert await work.releases.latest("adoption") == '{"n":2}'
        assert await work.releases.latest("adoption", "pulse") == '{"n":1}'
        assert await work.releases.latest("justice") is None


async def test_the_log_tells_the_latest_first(home: House) -> None:
    async with home.store.work() as work:
        await work.audit.note("k7f2m9", "schedule", "adoption", "s1", NOW)
        await work.audit.note("operator", "enrol", "justice", "camden", NOW + HOUR)
        assert [row.action for row in await work.audit.recent(None, 10)] == ["enrol", "schedule"]
        assert [row.staff for row in await work.audit.recent("adoption", 10)] == ["k7f2m9"]
        assert len(await work.audit.recent(None, 1)) == 1


async def test_posts_are_read_on_from_where_one_was(home: House) -> None:
    document = Document("Digest", (Heading("North"),))
    async with home.store.work() as work:
        first = await work.posts.add("adoption", "north", document, NOW)
        second = await work.posts.add("adoption", "central", Document("Next"), NOW + timedelta(minutes=1))
        assert first < second
        posts = await work.posts.since(0, 10)
        assert [(post.seq, post.team) for post in posts] == [(first, "north"), (second, "central")]
        assert posts[0].document == document
        assert [post.seq for post in await work.posts.since(first, 10)] == [second]


async def test_a_start_code_stands_for_one_area(home: House) -> None:
    async with home.store.work() as work:
        await work.series.add(series())
        await work.codes.add("q7x2", "adoption", "north")
        await work.codes.add("q7x2", "justice", "camden")
        assert await work.codes.get("q7x2") == ("adoption", "north")
        assert await work.codes.get("none") is None
        assert await work.codes.of("adoption", "north") == "q7x2"
        assert await work.codes.of("adoption", "south") is None
