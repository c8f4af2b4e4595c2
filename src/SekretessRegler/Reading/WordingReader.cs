using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Documents;

namespace SekretessRegler.Reading;

/// <summary>Reads one wording of a section, with one rule inline or several under «regler».</summary>
internal sealed class WordingReader(RuleReader rules, DiagnosticBag bag)
{
    private static readonly string[] OwnKeys = ["gäller", "sfs", "förarbeten", "källa", "kodad", "utelämnat", "granskad", "regler"];
    private static readonly string[] Keys = [.. OwnKeys, .. RuleReader.OwnKeys];
    private static readonly string[] OmissionKeys = ["ord", "skäl", "följd", "stycke", "punkt"];

    private static readonly Choices<Encoding> Encodings = new(
        ("ja", Encoding.Whole), ("delvis", Encoding.Partly), ("nej", Encoding.None));

    public WordingDocument Read(SourceNode node, ImmutableArray<SourceEntry> defaults, Citation section)
    {
        var wording = new MappingReader(node, "lydelser", bag, Keys);
        var days = DaysReader.Read(wording, bag);
        bag.Provision = ProvisionOf(section, days);
        var encoding = (wording.Has("kodad") ? wording.Choice("kodad", Encodings) : Encoding.Whole) ?? Encoding.None;
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
            var inline = new MappingNode([.. wording.Entries.Where(entry => RuleReader.OwnKeys.Contains(entry.Key))], wording.Span);
            return [rules.Read(inline, defaults, section, encoding)];
        }

        foreach (var stray in wording.Entries.Where(entry => RuleReader.OwnKeys.Contains(entry.Key)))
        {
            bag.Add(Messages.BothRuleForms, stray.KeySpan, stray.Key);
        }

        return [.. listed.Select(node => Listed(node, defaults, section, encoding)).OfType<RuleDocument>()];
    }

    private RuleDocument? Listed(SourceNode node, ImmutableArray<SourceEntry> defaults, Citation section, Encoding encoding)
    {
        var rule = new MappingReader(node, "regler", bag, RuleReader.OwnKeys);
        var place = section with { Paragraph = rule.Number("stycke", 1, 10), Item = rule.Text("punkt") };
        return node is MappingNode mapping ? rules.Read(mapping, defaults, place, encoding) : null;
    }

    private Omission Omission(SourceNode node)
    {
        var omission = new MappingReader(node, "utelämnat", bag, OmissionKeys);
        return new(omission.Text("ord") ?? "", omission.RequiredText("skäl"), omission.Text("följd") ?? "");
    }
}
