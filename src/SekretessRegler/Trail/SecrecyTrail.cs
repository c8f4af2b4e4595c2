using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The secrecies person by person, each with its conditions and harm test, and those that fell away.</summary>
internal sealed class SecrecyTrail(Case @case, SecrecyReport report, ConditionTrail conditions)
{
    public const string Exempts = "undantar";
    public const string Displaces = "gäller-i-stället";

    private Scene Scene => @case.Scene;

    public IEnumerable<TrailNode> Nodes => Scene.Persons.CastArray<Person?>().Append(null)
        .Select(Secrecies).Where(node => !node.Children.IsEmpty).Append(NotApplicable());

    private TrailNode Secrecies(Person? person) => new()
    {
        Text = person is null ? "Sekretess till skydd för det allmänna" : $"Sekretess till skydd för {person.Id}",
        English = person is null ? "Secrecy for the public interest" : $"Secrecy for the sake of {person.Id}",
        Children =
        [
            .. report.Examined.Where(secrecy => secrecy.Person == person).Select(Secrecy),
            .. Excluded.Where(secrecy => secrecy.Person == person).Select(Exempted),
        ],
    };

    // Their own conditions hold, but an exemption or another secrecy takes them away.
    private IEnumerable<SecrecyInstance> Excluded => @case.Secrecies.Where(secrecy => secrecy.Regulated.IsFalse && !secrecy.Applicable.IsFalse);

    private TrailNode Exempted(SecrecyInstance secrecy)
    {
        var binding = new Binding(secrecy.Person, Scene.Holder) { Secrecy = secrecy };
        var exempting = from law in Scene.Law.Of<ExemptionRule>()
                        where law.Rule.Exempts.Contains(secrecy.Citation) && !law.Rule.Except.Contains(secrecy.Citation)
                        where @case.Grounding.Of(law.Rule.Condition, binding).IsTrue
                        select conditions.Rule(law.Untyped, binding, Exempts);
        var displacing = from other in @case.Secrecies
                         where other.Rule.Displaces?.Rules.Contains(secrecy.Citation) == true && other.Applicable.IsTrue && other.Rule != secrecy.Rule
                         select conditions.Rule(other.Law.Untyped, binding with { Person = other.Person, Secrecy = other }, Displaces);
        return conditions.Rule(secrecy.Law.Untyped, binding, Notations.Secrecy[SecrecyState.DoesNotApply], further: [.. exempting, .. displacing]);
    }

    private TrailNode Secrecy(SecrecyInstance secrecy) => conditions.Rule(
        secrecy.Law.Untyped,
        new Binding(secrecy.Person, Scene.Holder) { Secrecy = secrecy },
        Notations.Secrecy[report.State(secrecy)],
        further: [HarmTest(secrecy), .. secrecy.Rule.LongestYears is { } years ? [LongestTime(secrecy, years)] : Array.Empty<TrailNode>()]);

    private TrailNode HarmTest(SecrecyInstance secrecy)
    {
        var secret = new HarmResolver(Scene).IsSecret(secrecy.Rule.HarmTest, secrecy.Person);
        var names = new Names(Scene.Vocabulary);
        var harms = Bilingual.Either(secrecy.Rule.HarmTest.Harms.Select(names.Harm));
        var test = Names.Plain($"{SecrecyReport.HarmName(secrecy.Rule.HarmTest)}-skaderekvisit");
        var given = secret.Truth == Truth.Unknown ? null : Given(secrecy);
        return new TrailNode
        {
            Citation = secrecy.Citation.ToString(),
            Text = harms.Swedish.Length == 0 ? test.Swedish : $"{test.Swedish} ({harms.Swedish})",
            English = harms.English.Length == 0 ? test.English : $"{test.English} ({harms.English})",
            Result = secret.Truth switch { Truth.True => "sekretessbelagd", Truth.False => "inte-sekretessbelagd", _ => "obedömt" },
            Value = given is null ? null : Names.Plain(given.Value).Swedish,
            ValueInEnglish = given is null ? null : Names.Plain(given.Value).English,
            Origin = given is null ? null : OriginText.Answered(given).Swedish,
            OriginInEnglish = given is null ? null : OriginText.Answered(given).English,
        };
    }

    // Harms of one chain are one answer, so the test can read an answer about another of them.
    private Answer? Given(SecrecyInstance secrecy)
    {
        var harms = Scene.Vocabulary.Harms;
        var chains = secrecy.Rule.HarmTest.Harms.Select(code => harms[code].Chain).ToHashSet();
        return Scene.Question.Answers.Concat(secrecy.Person?.Answers ?? []).Concat(Scene.Item.Answers).Concat(Scene.Receiver.Answers)
            .FirstOrDefault(answer => harms.TryGetValue(answer.Code, out var harm) && chains.Contains(harm.Chain));
    }

    private static TrailNode LongestTime(SecrecyInstance secrecy, int years) => new()
    {
        Citation = secrecy.Citation.ToString(),
        Text = $"längsta tid för uppgift i en allmän handling: {years} år",
        English = $"longest time for an item in a public document: {years} years",
    };

    // A reader must see what was looked at and fell away, without the whole Act in every trail.
    private TrailNode NotApplicable()
    {
        var examined = report.Examined.Concat(Excluded).Select(secrecy => secrecy.Citation).ToHashSet();
        var sections = examined.Select(citation => citation.WholeSection).ToHashSet();
        var rest = @case.Secrecies.Select(secrecy => secrecy.Citation).Where(citation => !examined.Contains(citation))
            .Select(citation => sections.Contains(citation.WholeSection) ? citation : citation.WholeSection).Distinct().Order().ToList();
        var all = @case.Secrecies.Select(secrecy => secrecy.Citation.WholeSection).Distinct().Order().ToList();
        return new TrailNode
        {
            Text = "Prövade men inte tillämpliga på det som uppgetts",
            English = "Examined but not applicable to what is stated",
            Value = Citations.Short(CitationRuns.Of(rest, all)),
        };
    }
}
