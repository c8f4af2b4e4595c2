using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>Consent (OSL 10:1, 12:2): breaks only secrecy for the sake of the one it is about, for what it names, until withdrawn.</summary>
internal sealed class ConsentResolver(Scene scene)
{
    private const string Guardian = "vårdnadshavare";

    public Formula Of(ConsentTest test, Person? person) => person is null
        ? Formula.False
        : Formula.OneOf(test.ByGuardians ? ByGuardians(person) : ByThePerson(person), Variable.Bit(0));

    /// <summary>True when a valid consent that covers this disclosure was given only with a reservation (OSL 12:2).</summary>
    public static bool NeedsReservation(Scene scene, Person person) =>
        scene.Question.Consents.Any(consent => consent.Reservation && consent.Given == true && consent.Person == person.Id);

    private Variable ByThePerson(Person person) =>
        Make("samtycke", person, Value(Entries(person).Where(entry => entry.By.IsEmpty || entry.By.Contains(person.Id))));

    private Variable ByGuardians(Person person)
    {
        var entries = Entries(person).Where(entry => entry.By.Any(by => by != person.Id)).ToImmutableArray();
        var guardians = scene.AllPersons.Where(one => one.Relations?.GetValueOrDefault(person.Id) == Guardian).Select(one => one.Id).ToImmutableArray();
        var each = guardians.Select(guardian => Value(entries.Where(entry => entry.By.Contains(guardian))));
        return Make("samtycke-av-vårdnadshavare", person, guardians.IsEmpty ? Value(entries) : each.Aggregate(Both));
    }

    private static bool? Both(bool? a, bool? b) => a == false || b == false ? false : a & b;

    private IEnumerable<Consent> Entries(Person person) =>
        scene.Question.Consents.Where(consent => consent.Person == person.Id);

    // Null is silence. A refusal, a withdrawal or a consent to something else is a no to this disclosure.
    private bool? Value(IEnumerable<Consent> entries)
    {
        var answered = entries.Where(entry => entry.Given is not null).ToImmutableArray();
        return answered.IsEmpty ? null : answered.Any(entry => entry.Given == true && Covers(entry));
    }

    private bool Covers(Consent consent) =>
        (consent.Items?.Contains(scene.Item.Id) ?? true)
        && (consent.Receivers?.Contains(scene.ReceiverName) ?? true)
        && (consent.Purposes is not { } purposes || (scene.Question.Purposes is { } asked && asked.All(purposes.Contains)))
        && (consent.Day is not { } given || given <= scene.Day)
        && (consent.Withdrawn is not { } withdrawn || withdrawn > scene.Day);

    private Variable Make(string code, Person person, bool? value) => scene.Variable($"{code}|{person.Id}", (key, sequence) =>
        new Variable(key, VariableKind.Act, [Leaf.Yes, Leaf.No], value is { } known ? Variable.Bit(known ? 0 : 1) : Variable.All(2))
        {
            Code = code,
            About = new Subject(person.Id, scene.ReceiverName, scene.Item.Id),
            Presumed = Variable.Bit(1),
            Provenance = value is null ? Provenance.Unanswered : Provenance.Stated,
            Rank = scene.Rank(person, 1, sequence),
        });
}
