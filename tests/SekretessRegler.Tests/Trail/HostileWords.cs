namespace SekretessRegler.Tests.Trail;

/// <summary>A question in which everything free to write is written to be taken for something else than words.</summary>
internal static class HostileWords
{
    public const string Markup = "<script>alert(1)</script><b>&lt; \"' --> ]]> </style> {{7*7}}";
    public const string Marks = "# *a* _b_ `c` [d](http://e.example) ![f](g) ~h~ ~~i~~ | j || $k$ <br> &amp; www.l.example m@n.example [^1] [ ] \\ http://o.example";
    public const string Beginnings = "1. x";

    /// <summary>What control signs, turned text and halves of signs are shown as.</summary>
    public const string Signs = "p\u202Eq\u2066r\u0007s\u2028t\uD800u\uFFFFv\r\n\r\n- w\n# x";
    public const string SignsShown = "pqr s t\uFFFDu\uFFFDv - w # x";

    public static Decision Decision { get; } = Besluten.Allowed with
    {
        Id = Beginnings,
        Question = Besluten.Question with
        {
            Id = Beginnings,
            Holder = Besluten.Question.Holder with { Name = "- " + Markup },
            Receivers = [Besluten.Question.Receivers[0] with { Name = "+ " + Marks }],
            Items = [Besluten.Question.Items[0] with { Description = Signs }],
        },
        Warnings = [new("ogranskad", Markup, Markup), new("lucka", Marks, Marks)],
        Parts = [Besluten.Yes with { Secrecies = [new("OSL 26:1", Marks, SecrecyState.Lifted, "omvänt", "sekretess", ["OSL 10:18 a"])] }],
    };
}
