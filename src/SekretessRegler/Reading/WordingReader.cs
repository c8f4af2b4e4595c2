using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Documents;
using SekretessRegler.Reading.Shapes;

namespace SekretessRegler.Reading;

/// <summary>Reads one wording of a section, with one rule inline or several under «regler».</summary>
internal sealed class WordingReader(RuleReader rules, DiagnosticBag bag)
{
    private static readonly Choices<Encoding> Encodings = new(
        ("ja", Encoding.Whole), ("delvis", Encoding.Partly), ("nej", Encoding.None));

    private static readonly Shape OmissionShape = new(
        "utelämnat", "Något i lagtexten som regeln inte säger.",
        new("ord", Content.Text, "Lagens ord, ordagrant.", "om inte annat följer av andra bestämmelser"),
        Key.Required("skäl", Content.Text, "Varför det inte är kodat.", "Formatet kan inte säga det."),
        new("följd", Content.Text, "Vad det betyder för den som läser svaret.", "Frågan måste bedömas för sig."),
        new("stycke", Content.Number(1, 10), "Vilket stycke orden står i.", "2"),
        new("punkt", Content.Text, "Vilken punkt orden står i.", "1"));

    public static readonly Shape Shape = new(
        "lydelse", "Paragrafens lydelse under vissa dagar, med en regel direkt i lydelsen eller flera under «regler».",
    [
        DaysReader.InForce,
        new("sfs", Content.Text, "Författningen som gav lydelsen.", "SFS 2025:179"),
        new("förarbeten", Content.Texts, "Var lydelsen är motiverad. Skriv bara det som finns.", "[prop. 2024/25:65]"),
        TermKeys.Source with { Meaning = "Var lydelsen är läst, när den inte finns i lagtexten som granskningen använder." },
        new("kodad", Content.Word(Encodings), "Om lydelsen är kodad: ja, delvis eller nej. Utelämnat: ja. Koda aldrig en lydelse som du inte har läst.", "ja"),
        new("utelämnat", Content.List(Content.Part(OmissionShape)), "Det i lagtexten som regeln inte säger. [] betyder att inget är utelämnat.", "[]"),
        new("granskad", Content.Texts, "Den människa som har granskat just den här lydelsen, och dagen. [] tills någon har gjort det.", "[]"),
        new("regler", Content.List(Content.Part(RuleKeys.Shape)), "Reglerna, när lydelsen har flera. Då står de inte direkt i lydelsen.",
            "[{ stycke: 1, slag: förbehåll, bryter: [alla], innebörd: Ett förbehåll kan ta bort risken. }]"),
        .. RuleKeys.All,
    ]);

    public WordingDocument Read(SourceNode node, ImmutableArray<SourceEntry> defaults, Citation section)
    {
        var wording = new MappingReader(node, "lydelser", bag, Shape);
        var days = DaysReader.Read(wording, bag);
        bag.Provision = ProvisionOf(section, days);
        var encoding = (wording.Has("kodad") ? wording.Choice<Encoding>("kodad") : Encoding.Whole) ?? Encoding.None;
        return new()
        {
            Span = wording.Has("gäller") ? wording.KeySpan("gäller") : wording.Span,
            Days = days, DaysSpan = wording.ValueSpan("gäller"), Encoding = encoding,
            EncodingWord = Encodings.Words[encoding == Encoding.Partly ? 1 : encoding == Encoding.None ? 2 : 0],
            Act = wording.Text("sfs"), Source = wording.Text("källa"), Travaux = wording.Texts("förarbeten"),
            Omitted = wording.Items("utelämnat") is { } omitted ? [.. omitted.Select(Omission)] : null,
            Reviewed = wording.Has("granskad") ? wording.Texts("granskad") : null,
            Rules = Rules(wording, defaults, section, encoding),
        };
    }

    public static Words ProvisionOf(Citation section, DayRange? days) => days is { } known
        ? new Words($"{section}, lydelse från {DaysReader.Iso(known.FirstDay)}", $"{section}, wording from {DaysReader.Iso(known.FirstDay)}")
        : section.ToString();

    private ImmutableArray<RuleDocument> Rules(
        MappingReader wording, ImmutableArray<SourceEntry> defaults, Citation section, Encoding encoding)
    {
        if (wording.Items("regler") is not { } listed)
        {
            var inline = new MappingNode([.. wording.Entries.Where(entry => RuleKeys.Shape.Find(entry.Key) is not null)], wording.Span);
            return [rules.Read(inline, defaults, section, encoding)];
        }

        foreach (var stray in wording.Entries.Where(entry => RuleKeys.Shape.Find(entry.Key) is not null))
        {
            bag.Add(Messages.BothRuleForms, stray.KeySpan, stray.Key);
        }

        return [.. listed.Select(node => Listed(node, defaults, section, encoding)).OfType<RuleDocument>()];
    }

    private RuleDocument? Listed(SourceNode node, ImmutableArray<SourceEntry> defaults, Citation section, Encoding encoding)
    {
        var rule = new MappingReader(node, "regler", bag, RuleKeys.Shape);
        var place = section with { Paragraph = rule.Number("stycke"), Item = rule.Text("punkt") };
        return node is MappingNode mapping ? rules.Read(mapping, defaults, place, encoding) : null;
    }

    private Omission Omission(SourceNode node)
    {
        var omission = new MappingReader(node, "utelämnat", bag, OmissionShape);
        return new(omission.Text("ord") ?? "", omission.RequiredText("skäl"), omission.Text("följd") ?? "");
    }
}
