"""A fault that comes at every try is told once, and told anew once things went well in between."""

from bot.fault import Fault


def test_each_kind_of_fault_is_news_once_until_it_goes_well() -> None:
    fault = Fault()
    tries = [LookupError("one"), LookupError("two"), ValueError("another"), LookupError("three")]
    assert [fault.is_news(each) for each in tries] == [True, False, True, False]
    fault.over()
    assert fault.is_news(LookupError("four"))
