using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>Duties to disclose (uppgiftsskyldighet), examined also where no secrecy applies.</summary>
internal sealed class DutyStage
{
    /// <param name="canBind">Which duties can bind this holder.</param>
    public DutyStage(Scene scene, Grounding grounding, Gaps gaps, ExemptionStage exemptions, RuleUses uses, Func<DutyRule, bool> canBind)
    {
        var persons = scene.Persons.IsEmpty ? [null] : scene.Persons.CastArray<Person?>();
        Duties =
        [
            .. from law in scene.Law.Of<DutyRule>()
               select new DutyInstance(law, [.. persons.Select(person => (person, Holds(law, person)))]),
        ];

        Formula Holds(RuleInForce<DutyRule> law, Person? person)
        {
            var condition = canBind(law.Rule) ? grounding.Of(law.Rule.Condition, new Binding(person, scene.Holder)) : Formula.False;
            var holds = condition.IsFalse ? condition
                : gaps.Opening(law.Encoding, condition, law.Citation) & !exemptions.Exempts(law.Citation, person);
            uses.Add(law.Citation, holds);
            return holds;
        }
    }

    public ImmutableArray<DutyInstance> Duties { get; }

    /// <summary>Some duty is satisfied for the person; for the public interest, for every person.</summary>
    public Formula AnyFor(Person? person) => person is null
        ? ForEveryPerson(_ => true)
        : Formula.Any(Duties.Select(duty => duty.For(person)));

    /// <summary>A duty is satisfied for every person.</summary>
    public Formula ForEveryPerson(Func<DutyRule, bool> counts) => Formula.All(
        Duties.SelectMany(duty => duty.ByPerson).Select(entry => entry.Person).Distinct()
            .Select(person => Formula.Any(Duties.Where(duty => counts(duty.Law.Rule)).Select(duty => duty.For(person))))
            .DefaultIfEmpty(Formula.False));
}

/// <summary>One duty, and when it holds for each person.</summary>
internal sealed record DutyInstance(RuleInForce<DutyRule> Law, ImmutableArray<(Person? Person, Formula Holds)> ByPerson)
{
    public Formula For(Person? person) =>
        Formula.Any(ByPerson.Where(entry => entry.Person == person).Select(entry => entry.Holds));

    public Formula ForEveryPerson => Formula.All(ByPerson.Select(entry => entry.Holds));
}
