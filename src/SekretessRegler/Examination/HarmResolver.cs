using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>Harm: one ordered answer per protected interest, person and receiver, from which every harm test reads.</summary>
/// <remarks>A value gives each grade of the chain a likelihood; the graver a harm, the less likely it is.</remarks>
internal sealed class HarmResolver(Scene scene)
{
    private readonly AnswerResolver _answers = new(scene);

    public Formula IsSecret(HarmTest test, Person? person) => test.Kind == HarmTestKind.Absolute
        ? Formula.True
        : Formula.Any(test.Harms.Select(code => AtLeast(scene.Vocabulary.Harms[code], test.SecretFrom, person)));

    private Formula AtLeast(Harm harm, Likelihood likelihood, Person? person)
    {
        var grades = Grades(harm.Chain);
        var states = States(grades.Length);
        var mask = Select(states, state => state[grades.IndexOf(harm.Code)] >= likelihood);
        return Formula.OneOf(VariableOf(harm.Chain, grades, states, person), mask);
    }

    private Variable VariableOf(string chain, ImmutableArray<string> grades, ImmutableArray<ImmutableArray<Likelihood>> states, Person? person) =>
        scene.Variable(person is null ? chain : $"{chain}|{person.Id}", (key, sequence) =>
        {
            var answers = grades.Select(code => Find(code, person)).ToImmutableArray();
            var given = answers.FirstOrDefault(answer => answer is not null);
            return new Variable(key, VariableKind.Harm, [.. states.Select(Describe)], Select(states, state => Agrees(state, answers)))
            {
                Code = chain,
                About = new Subject(person?.Id, scene.ReceiverName, scene.Item.Id),
                Provenance = given is null ? Provenance.Unanswered : new Provenance(ProvenanceKind.Judged, given.Reason, given.By),
                Rank = person is null ? (1, int.MaxValue, 2, sequence) : scene.Rank(person, 2, sequence),
            };
        });

    /// <summary>The codes of a chain, mildest first.</summary>
    public ImmutableArray<string> Grades(string chain) =>
        [.. scene.Vocabulary.Harms.Values.Where(harm => harm.Chain == chain).OrderBy(harm => harm.Grade).Select(harm => harm.Code)];

    /// <summary>Every way to give each grade a likelihood that never rises with the gravity.</summary>
    public static ImmutableArray<ImmutableArray<Likelihood>> States(int grades)
    {
        IEnumerable<ImmutableArray<Likelihood>> states = [[]];
        for (var grade = 0; grade < grades; grade++)
        {
            states = states.SelectMany(state => Enum.GetValues<Likelihood>()
                .Where(next => state.IsEmpty || next <= state[^1])
                .Select(next => state.Add(next)));
        }

        return [.. states];
    }

    private Answer? Find(string code, Person? person) =>
        _answers.Stated(code, About.Item | About.Receiver | (person is null ? About.Nothing : About.Person), person).FirstOrDefault();

    private static bool Agrees(ImmutableArray<Likelihood> state, ImmutableArray<Answer?> answers) =>
        answers.Select((answer, grade) => answer is null || state[grade] == (Likelihood)LikelihoodWords.All.IndexOf(answer.Value)).All(agrees => agrees);

    private static string Describe(ImmutableArray<Likelihood> state) =>
        string.Join('/', state.Select(likelihood => LikelihoodWords.All[(int)likelihood]));

    private static UInt128 Select(ImmutableArray<ImmutableArray<Likelihood>> states, Func<ImmutableArray<Likelihood>, bool> holds) =>
        states.Select((state, index) => holds(state) ? Variable.Bit(index) : UInt128.Zero).Aggregate(UInt128.Zero, (a, b) => a | b);
}
