"""What English-language pages print around their articles. Keys are folded, without punctuation at the ends."""

NAVIGATION = frozenset(
    line.strip()
    for line in """
    skip to content
    skip to main content
    skip to navigation
    skip navigation
    jump to content
    jump to main content
    back to top
    go to top
    toggle navigation
    open menu
    close menu
    main menu
    read also
    also read
    read more
    read next
    read this next
    read on
    see also
    see more
    show more
    load more
    more news
    more stories
    more on this
    more on this story
    more on this topic
    more from this author
    more from this section
    up next
    next article
    next story
    next post
    previous article
    previous story
    previous post
    latest news
    latest stories
    latest articles
    latest posts
    latest updates
    recent posts
    recent articles
    recent news
    breaking news
    top stories
    top news
    trending now
    most read
    most popular
    most viewed
    popular posts
    popular now
    editors picks
    editor's picks
    editors' picks
    recommended for you
    recommended stories
    you may also like
    you might also like
    you may be interested in
    related articles
    related article
    related stories
    related news
    related posts
    related content
    related topics
    share this
    share this article
    share this story
    share this post
    share on facebook
    share on twitter
    share on x
    share on telegram
    share on whatsapp
    share on linkedin
    share via email
    share with friends
    copy link
    copy the link
    print this article
    print this page
    email this article
    save for later
    add to favorites
    add to favourites
    follow us
    follow us on facebook
    follow us on twitter
    follow us on x
    follow us on telegram
    follow us on instagram
    follow us on youtube
    follow us on google news
    follow us on social media
    join us on telegram
    join our telegram channel
    subscribe
    subscribe now
    subscribe to our newsletter
    subscribe to our channel
    subscribe to our telegram channel
    subscribe to us on telegram
    sign up
    sign up now
    sign up for our newsletter
    sign up to our newsletter
    get our newsletter
    newsletter signup
    log in
    sign in
    register
    create an account
    already a subscriber
    advertisement
    advertisements
    advertising
    sponsored
    sponsored content
    promoted content
    paid content
    article continues below
    article continues below advertisement
    continue reading
    continue reading below
    story continues below advertisement
    continues after advertisement
    we use cookies
    accept cookies
    accept all cookies
    accept all
    reject all
    reject all cookies
    cookie policy
    cookie settings
    cookie preferences
    manage cookies
    privacy policy
    terms of use
    terms of service
    terms and conditions
    all rights reserved
    leave a comment
    leave a reply
    post a comment
    add a comment
    add comment
    write a comment
    no comments
    no comments yet
    comments are closed
    view comments
    show comments
    post navigation
    listen to this article
    listen to article
    text size
    font size
    report an error
    report a mistake
    report a typo
    """.splitlines()
    if line.strip()
)
"""Lines that mean nothing but navigation, wherever they stand."""

AMBIGUOUS = frozenset(
    """
    latest more next previous home menu search news comments comment tags topics share print email categories
    category archive archives related popular trending sections politics world business sport sports opinion
    culture video videos photo photos live login facebook twitter instagram telegram youtube whatsapp linkedin tiktok
    contact contacts about newsletter newsletters donate support close
    """.split()
)
"""Lines of one word that are navigation before and after an article, but may be a heading inside it."""

LABELS = frozenset(
    line.strip()
    for line in """
    read also
    also read
    read more
    read next
    see also
    related
    related article
    related story
    more on this
    more on this story
    next article
    previous article
    tags
    tagged
    topics
    filed under
    categories
    keywords
    photo
    photo credit
    image
    image credit
    image source
    picture
    picture credit
    """.splitlines()
    if line.strip()
)
"""What stands before a colon on a line that links, tags or credits: `Read also: HEADLINE`, `Tags: a, b`."""

OTHER_ARTICLES = frozenset(
    line.strip()
    for line in """
    read also
    also read
    read next
    see also
    more news
    more stories
    latest
    latest news
    latest stories
    latest articles
    recent posts
    recent articles
    recent news
    top stories
    top news
    trending now
    most read
    most popular
    popular posts
    recommended for you
    you may also like
    you might also like
    related
    related articles
    related stories
    related news
    related posts
    """.splitlines()
    if line.strip()
)
"""Lines after which the headlines of other articles follow."""

COPYRIGHT = ("copyright", "©", "(c) copyright", "all rights reserved")
"""How the lines begin that say who owns a page."""

KICKERS = frozenset(
    """
    take takes analysis opinion opinions comment commentary column editorial exclusive breaking news update updates live
    explainer explained brief briefing bulletin feature recap highlights watch gallery factbox timeline look glance
    story picture
    """.split()
)
"""Last words of the labels that papers print over an article: `Hot take:`, `Breaking news:`, `Analysis:`."""

SECTIONS = frozenset(
    "news politics world business economy sport sports culture opinion science technology health society crime".split()
)
"""Names of the sections of a news site."""

ISSUED_LABELS = frozenset(
    ["date", "published", "published on", "published at", "posted", "posted on", "issued", "issued on", "released",
     "release date", "publication date", "date published", "date of publication", "first published",
     "first published on", "published online", "written", "written on", "created", "created on", "uploaded", "aired"]
)  # fmt: skip
"""What stands before the date on which a text was issued."""

UPDATED_LABELS = frozenset(["updated", "last updated", "updated on", "updated at", "modified", "last modified"])
"""What stands before the date of a later version: never taken for the date of issue."""

PUBLISHER_LABELS = frozenset(["publisher", "published by", "outlet"])
AUTHOR_LABELS = frozenset(["author", "authors", "written by", "reporter", "text by", "story by", "byline"])
ADDRESS_LABELS = frozenset(["source", "url", "link", "address", "original", "permalink", "original article", "web"])
TITLE_LABELS = frozenset(["subject", "title", "headline"])
"""What stands before the title of a mail or a form; the line itself stays in the text."""

BY = "by"
"""The word that opens a by-line: `By Jane Roe`."""

TO_USERS = frozenset(
    line.strip()
    for line in """
    cookie
    cookies
    javascript
    your browser
    your account
    your password
    your comment
    your comments
    your email
    your email address
    your e mail
    log in
    login
    logged in
    sign in
    sign up
    signed up
    subscribe
    subscribers
    newsletter
    privacy policy
    terms and conditions
    terms of use
    terms of service
    our terms
    click here
    all rights reserved
    flash player
    registered user
    username
    """.splitlines()
    if line.strip()
)
"""Words by which a site speaks to those who use it, and an article hardly ever does."""
