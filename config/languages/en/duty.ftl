### reviewed: yes

## What staff are told when somebody writes of danger

notice-duty = If you write that somebody is in danger or is being hurt, we may tell staff. About an hour later they read three things: that somebody in this programme wrote of it, what kind of danger it is, and the hour. They do not learn who you are. They cannot find you or act for you. In danger, ring 999.
who-duty = The kinds of danger they may read of: danger now, a child at risk{ $suicide ->
    [yes] , suicide or self-harm
   *[no] { "" }
}{ $harm ->
    [yes] , being hurt or threatened by somebody
   *[no] { "" }
}{ $another ->
    [yes] , somebody else who may end their life
   *[no] { "" }
}.
mydata-duty = If you wrote of danger, staff may have read that somebody did, but not who. Until your talk ends we keep a locked note of the kinds of danger they were told of from it, so that they are told of each only once.
