"""What each page shows, ready to print: the contract between `render/pages/` and `templates/pages/`.

A template sees two names: `page`, one of the `…Page` contexts below, and `site`, the same object as
`page.site`. Nothing else: no clock, no globals but the filters of `render/environment.py`:

- `href`: `{{ url | href }}` makes a URL of ours relative to the page. Use it on every field named
  `url` (or `…_url`) and on `stylesheet`, `feed` and `twin`. It leaves `#fragment` and `https://…`
  as they are. Macros that use it are imported `with context`.
- `number`: 58000 → 58,000. `percent`: 0.072 → 7 %. `plural`: `{{ n | plural("word", "words") }}` → 1,234 words.

URLs in contexts are site-absolute with a leading slash (“/articles/x/#c1”), or “#id” on the same page.
Shares are 0 to 1. Fields named `…_html` are HTML that we made from our own Markdown, and
`structured_data` is JSON made safe for a script element: print those two kinds with `| safe`,
everything else escaped. None means “not stated” (or nothing to show); the template says which.

| template in `templates/pages/` | context |
|---|---|
| `home.html` | `HomePage` |
| `comparison.html` | `ComparisonPage` |
| `counted.html` | `CountedPage` (`/comparisons/<slug>/counted/`) |
| `article.html` | `ArticlePage` |
| `entity.html` | `EntityPage` |
| `collection.html` | `CollectionPage` (the lists of comparisons and articles, topics, outlets, stories) |
| `register.html` | `RegisterPage` (the lists of people, organisations, places, topics, outlets) |
| `timeline.html` | `TimelinePage` |
| `plain.html` | `PlainPage` (about, method, corrections, …) |
| `not_found.html` | `NotFoundPage` (`/404.html`) |
"""

from colombia_nato_site.render.contexts.article import (
    ArticlePage,
    ArticleShape,
    ClaimRow,
    ComparisonUse,
    ParagraphShape,
    PointUse,
    RevisionChange,
    RevisionNote,
)
from colombia_nato_site.render.contexts.comparison import (
    ClaimInPoint,
    ComparisonPage,
    Download,
    Filter,
    PointRow,
    PositionCell,
    Reference,
    RelationCounts,
    ThemeOfPoints,
)
from colombia_nato_site.render.contexts.counted import (
    CountedArticle,
    CountedCue,
    CountedDate,
    CountedFigure,
    CountedIn,
    CountedName,
    CountedPage,
    CountedQuotation,
    CountedSpeaker,
    CountedStance,
    CountedWord,
)
from colombia_nato_site.render.contexts.figures import (
    Coverage,
    CoverageSide,
    CoveredName,
    Cue,
    CueCount,
    CueRow,
    Cues,
    Emphasis,
    EmphasisSide,
    EventRow,
    SectionBar,
    SpeakerRow,
    StressedWord,
    Structure,
    StructureRow,
    TellingLine,
    Timeline,
    VoiceBar,
    Voices,
)
from colombia_nato_site.render.contexts.frame import Head, Link, NavigationItem, Site
from colombia_nato_site.render.contexts.lists import (
    ArticleUse,
    ClaimAbout,
    CollectionPage,
    EntityPage,
    HomePage,
    Lead,
    NewsItem,
    NotFoundPage,
    PageContext,
    PlainPage,
    RegisterEntry,
    RegisterPage,
    TimelinePage,
    WayIn,
)
from colombia_nato_site.render.contexts.openings import (
    FirstPlace,
    FirstSaid,
    NameFirst,
    Opening,
    Openings,
)
from colombia_nato_site.render.contexts.parts import (
    ArticleFacts,
    ComparisonTeaser,
    CorrectionNote,
    Date,
    EvidenceLine,
    Glance,
    GlanceCount,
    Mark,
    MarkCount,
    Method,
)
from colombia_nato_site.render.contexts.shared_quotations import (
    CutPart,
    CutRow,
    LeftOutLine,
    Segment,
    SharedQuotations,
    SharedRow,
)

__all__ = [
    "ArticleFacts",
    "ArticlePage",
    "ArticleShape",
    "ArticleUse",
    "ClaimAbout",
    "ClaimInPoint",
    "ClaimRow",
    "CollectionPage",
    "ComparisonPage",
    "ComparisonTeaser",
    "ComparisonUse",
    "CorrectionNote",
    "CountedArticle",
    "CountedCue",
    "CountedDate",
    "CountedFigure",
    "CountedIn",
    "CountedName",
    "CountedPage",
    "CountedQuotation",
    "CountedSpeaker",
    "CountedStance",
    "CountedWord",
    "Coverage",
    "CoverageSide",
    "CoveredName",
    "Cue",
    "CueCount",
    "CueRow",
    "Cues",
    "CutPart",
    "CutRow",
    "Date",
    "Download",
    "Emphasis",
    "EmphasisSide",
    "EntityPage",
    "EventRow",
    "EvidenceLine",
    "Filter",
    "FirstPlace",
    "FirstSaid",
    "Glance",
    "GlanceCount",
    "Head",
    "HomePage",
    "Lead",
    "LeftOutLine",
    "Link",
    "Mark",
    "MarkCount",
    "Method",
    "NameFirst",
    "NavigationItem",
    "NewsItem",
    "NotFoundPage",
    "Opening",
    "Openings",
    "PageContext",
    "ParagraphShape",
    "PlainPage",
    "PointRow",
    "PointUse",
    "PositionCell",
    "Reference",
    "RegisterEntry",
    "RegisterPage",
    "RelationCounts",
    "RevisionChange",
    "RevisionNote",
    "SectionBar",
    "Segment",
    "SharedQuotations",
    "SharedRow",
    "Site",
    "SpeakerRow",
    "StressedWord",
    "Structure",
    "StructureRow",
    "TellingLine",
    "ThemeOfPoints",
    "Timeline",
    "TimelinePage",
    "VoiceBar",
    "Voices",
    "WayIn",
]
