using SekretessRegler.Conditions;

namespace SekretessRegler.Examination;

/// <summary>Turns a condition of a rule into a formula about this question.</summary>
internal sealed class Grounding
{
    private readonly TermResolver _terms;
    private readonly AgeResolver _ages;
    private readonly AnswerResolver _answers;
    private readonly ConsentResolver _consents;
    private readonly CrimeResolver _crimes;
    private readonly Scene _scene;

    public Grounding(Scene scene)
    {
        _scene = scene;
        _terms = new TermResolver(scene);
        _ages = new AgeResolver(scene);
        _answers = new AnswerResolver(scene);
        _consents = new ConsentResolver(scene);
        _crimes = new CrimeResolver(scene, _answers);
    }

    /// <summary>How conditions that look at secrecies and duties are answered; set by the examination.</summary>
    public Func<SecrecyTest, Binding, Formula> Secrecies { get; set; } = (_, _) => Formula.False;

    public Func<Binding, Formula> Duties { get; set; } = _ => Formula.False;

    /// <summary>How many secrecies are in play for a person; an answer that names none covers a single one.</summary>
    public Func<Person?, int> SecreciesInPlay
    {
        set => _answers.SecreciesInPlay = value;
    }

    public Formula Of(Condition condition, Binding binding) => condition switch
    {
        AllOf all => Formula.All(all.Conditions.Select(part => Of(part, binding))),
        AnyOf any => Formula.Any(Ways(any, binding).Select(part => Of(part, binding))),
        Not not => !Of(not.Inner, binding),
        Defined defined => Of(defined.Meaning, binding),
        SomeOtherPerson some => Formula.Any(Others(binding).Select(other => Of(some.Inner, binding with { Other = other }))),
        TermTest test => _terms.Of(test, binding.OfWhom),
        AgeTest test => _ages.Of(test, binding.OfWhom.Person),
        AnswerTest test => _answers.Of(test, binding),
        ConsentTest test => _consents.Of(test, binding.OfWhom.Person),
        CrimeTest test => _crimes.Of(test, binding),
        SecrecyTest test => Secrecies(test, binding),
        DutyTest => Duties(binding),
        SamePrincipalTest => _terms.SamePrincipal(binding),
        _ => throw new System.Diagnostics.UnreachableException("The kinds of conditions are closed."),
    };

    /// <summary>True only when the statements decide that the condition holds; unknown does not call for anything.</summary>
    public bool IsStated(Condition condition, Binding binding) => Of(condition, binding).IsTrue;

    // When one duty is shown by itself, the other ways of the rule it works through are not its.
    private static IEnumerable<Condition> Ways(AnyOf any, Binding binding) =>
        binding.Duty is { IsFalse: false } && any.Conditions.Any(SpeaksOfDuty) ? any.Conditions.Where(SpeaksOfDuty) : any.Conditions;

    private static bool SpeaksOfDuty(Condition condition) => ConditionWalk.All(condition).OfType<DutyTest>().Any();

    private IEnumerable<Person> Others(Binding binding) =>
        binding.Person is null ? [] : _scene.AllPersons.Where(person => person.Id != binding.Person.Id);
}
