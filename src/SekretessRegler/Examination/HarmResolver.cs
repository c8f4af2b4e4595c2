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
        var chain = scene.Vocabulary.HarmChains[harm.Chain];
        var grade = chain.IndexOf(harm.Code);
        return Formula.OneOf(VariableOf(chain, person), Select(chain, state => state[grade] >= likelihood));
    }

    private Variable VariableOf(HarmChain chain, Person? person) =>
        scene.Variable(person is null ? chain.Code : $"{chain.Code}|{person.Id}", (key, sequence) =>
        {
            var answers = chain.Harms.Select(harm => Find(harm.Code, person)).ToImmutableArray();
            var given = answers.FirstOrDefault(answer => answer is not null);
            return new Variable(key, VariableKind.Harm, [.. chain.States.Select(Describe)], Select(chain, state => Agrees(state, answers)))
            {
                Code = chain.Code,
                About = new Subject(person?.Id, scene.ReceiverName, scene.Item.Id),
                Provenance = given is null ? Provenance.Unanswered : new Provenance(ProvenanceKind.Judged, given.Reason, given.By),
                Rank = person is null ? (1, int.MaxValue, 2, sequence) : scene.Rank(person, 2, sequence),
            };
        });

    private Answer? Find(string code, Person? person) =>
        _answers.Stated(code, About.Item | About.Receiver | (person is null ? About.Nothing : About.Person), person).FirstOrDefault();

    private static bool Agrees(ImmutableArray<Likelihood> state, ImmutableArray<Answer?> answers) =>
        answers.Select((answer, grade) => answer is null || state[grade] == (Likelihood)LikelihoodWords.All.IndexOf(answer.Value)).All(agrees => agrees);

    private static string Describe(ImmutableArray<Likelihood> state) =>
        string.Join('/', state.Select(likelihood => LikelihoodWords.All[(int)likelihood]));

    private static ValueSet Select(HarmChain chain, Func<ImmutableArray<Likelihood>, bool> holds) =>
        ValueSet.Where(chain.States.Length, place => holds(chain.States[place]));
}
