### reviewed: no

## What staff are told when somebody writes of danger

notice-duty =
    If you write about danger, we may tell staff.
    We tell them about an hour later.
    They read 3 things: Somebody wrote about danger. What kind of danger. The hour.
    They do not know that it was you.
    They cannot find you. They cannot help you.
    In danger? Ring 999.
mydata-duty =
    If you wrote about danger, staff may have read that somebody did.
    They do not read who it was.
    We keep a locked note of the kinds of danger we told them about.
    The note goes when your talk ends.
