using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Questions;
using SekretessRegler.Reading.Shapes;

namespace SekretessRegler.Checking.Cases;

/// <summary>Reads the case files of a pack's folder. A file with mistakes gives the cases that could be read.</summary>
internal sealed class CaseReader(RulePack pack, DiagnosticBag bag)
{
    private const string Remove = "ta-bort";

    private static readonly Shape CaseShape = new(
        "fall", "Ett fall: utgångsläget med något ändrat, och vad som då ska hända.",
        Key.Required("namn", Content.Text, "Fallet i en mening, med lagens ord.", "Dagen före 21-årsdagen har den unge inte fyllt tjugoett"),
        new("ändra", Content.Table(Content.Anything), "Det som ändras: vägen dit med punkter emellan, och det nya värdet. «ta-bort» tar bort nyckeln.",
            "{ \"mottagare.myndighet\": tullverket }"),
        ExpectationReader.Expected,
        new("källa", Content.Text, "Var läget kommer från, till exempel ett avgörande.", "prop. 2024/25:65")) { Groups = [ExpectationReader.Demanded] };

    public static readonly Shape Shape = new(
        "fallfil", "Fall till en paragraf: ett utgångsläge, och fall där något är ändrat.",
        Key.Required("lagrum", Content.Text, "Paragrafen som prövas.", "OSL 10:18 a"),
        Key.Required("utgångsläge", Content.Part(QuestionReader.Shape), "En hel fråga där någon av paragrafens regler gäller.",
            "{ utlämnare: { myndighet: socialnämnd }, mottagare: { myndighet: polismyndigheten }, uppgift: { kategorier: [hälsa] } }"),
        ExpectationReader.Expected,
        new("fall", Content.List(Content.Part(CaseShape)), "Fallen.", "[{ namn: Ingenting är ändrat, väntat: { väg: öppen } }]")) { Groups = [ExpectationReader.Demanded] };

    private readonly ImmutableArray<Citation> _rules =
        [.. pack.AllRules().Select(rule => rule.Citation).Distinct()];

    public static ImmutableArray<CaseFile> ReadFolder(string folder, RulePack pack, DiagnosticBag bag, CancellationToken cancellation = default)
    {
        var reader = new CaseReader(pack, bag);
        var files = ImmutableArray.CreateBuilder<CaseFile>();
        foreach (var path in Paths(folder))
        {
            cancellation.ThrowIfCancellationRequested();
            var shown = $"{folder.Replace('\\', '/').TrimEnd('/')}/{path}";
            if (SourceText.Read(Path.Combine(folder, path), shown, bag) is { } text && YamlSource.Parse(text, shown, bag) is { } root
                && reader.Read(path, root) is { } file)
            {
                files.Add(file);
            }
        }

        return files.ToImmutable();
    }

    public CaseFile? Read(string path, SourceNode root)
    {
        var file = new MappingReader(root, path, bag, Shape);
        var (section, opens) = (Section(file), file.Has("utgångsläge"));
        if (section is null || !opens)
        {
            return null;
        }

        var expectations = new ExpectationReader(section, _rules, bag);
        var opening = new LawyersCase("Utgångsläget", file.Node("utgångsläge")!, expectations.Read(file), file.KeySpan("utgångsläge"));
        var cases = (file.Items("fall") ?? []).Select(node => Case(node, opening.Question, expectations)).OfType<LawyersCase>();
        return new(path, section, Once([opening, .. cases]));
    }

    private static IEnumerable<string> Paths(string folder) =>
        Directory.EnumerateFiles(folder, "*.fall.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private Citation? Section(MappingReader file)
    {
        if (file.Scalar("lagrum") is not { } text)
        {
            return null;
        }

        var citation = Citation.TryParse(text.Text);
        if (citation is null || !pack.HasSection(citation))
        {
            bag.Add(Messages.NoSuchRule, text.Span, text.Text);
            return null;
        }

        return citation;
    }

    private LawyersCase? Case(SourceNode node, SourceNode opening, ExpectationReader expectations)
    {
        var one = new MappingReader(node, "fall", bag, CaseShape);
        var expected = expectations.Read(one);
        return one.IsMapping && Changed(opening, one.Table("ändra")) is { } question
            ? new(one.RequiredText("namn"), question, expected, one.ValueSpan("namn"))
            : null;
    }

    private SourceNode? Changed(SourceNode opening, MappingReader? changes)
    {
        SourceNode? question = opening;
        foreach (var entry in changes?.Entries ?? [])
        {
            var change = new CaseChange(entry.Key, entry.Value is ScalarNode { Text: Remove } ? null : entry.Value, entry.KeySpan);
            question = QuestionChange.Apply(question, change);
            if (question is null)
            {
                bag.Add(Messages.NoSuchPath, entry.KeySpan, entry.Key);
                return null;
            }
        }

        return question;
    }

    private ImmutableArray<LawyersCase> Once(ImmutableArray<LawyersCase> cases)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in cases.Where(one => !seen.Add(one.Name)))
        {
            bag.Add(Messages.CaseTwice, one.Span, one.Name);
        }

        return cases;
    }
}
