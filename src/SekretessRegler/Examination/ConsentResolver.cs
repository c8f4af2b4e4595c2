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
        : Formula.OneOf(test.ByGuardians ? ByGuardians(person) : ByThePerson(person), ValueSet.Of(0));

    /// <summary>True when a valid consent that covers this disclosure was given only with a reservation (OSL 12:2).</summary>
    public bool NeedsReservation(Person person) => Entries(person).Any(consent => consent.Reservation && consent.Given == true);

    private Variable ByThePerson(Person person) => Make("samtycke", person, Value(person, person.Id));

    // Where the guardians are not listed, those that have answered stand for all.
    private Variable ByGuardians(Person person)
    {
        var listed = scene.AllPersons.Where(one => one.Relations?.GetValueOrDefault(person.Id) == Guardian).Select(one => one.Id).ToImmutableArray();
        var guardians = listed.IsEmpty
            ? [.. Entries(person).SelectMany(entry => entry.By).Where(by => by != person.Id).Distinct()]
            : listed;
        var values = guardians.Select(guardian => Value(person, guardian)).ToImmutableArray();
        return Make("samtycke-av-vårdnadshavare", person, values.IsEmpty || (values.Contains(null) && !values.Contains(false)) ? null : !values.Contains(false));
    }

    private IEnumerable<Consent> Entries(Person person) =>
        scene.Question.Consents.Where(consent => consent.Person == person.Id && Covers(consent));

    // Null is silence: nobody has asked, or only about something else. A refusal outweighs a consent to the same.
    private bool? Value(Person person, string giver)
    {
        var answers = Entries(person).Where(entry => entry.By.Contains(giver) || (entry.By.IsEmpty && giver == person.Id))
            .Select(entry => entry.Given).OfType<bool>().ToImmutableArray();
        return answers.IsEmpty ? null : !answers.Contains(false);
    }

    private bool Covers(Consent consent) =>
        (consent.Items?.Contains(scene.Item.Id) ?? true)
        && (consent.Receivers?.Contains(scene.ReceiverName) ?? true)
        && (consent.Purposes is not { } purposes || (scene.Question.Purposes is { IsEmpty: false } asked && asked.All(purposes.Contains)))
        && (consent.Day is not { } given || given <= scene.Day)
        && (consent.Withdrawn is not { } withdrawn || withdrawn > scene.Day);

    private Variable Make(string code, Person person, bool? value) => scene.Variable($"{code}|{person.Id}", (key, sequence) =>
        new Variable(key, VariableKind.Act, [Leaf.Yes, Leaf.No], value is { } known ? ValueSet.Of(known ? 0 : 1) : ValueSet.All(2))
        {
            Code = code,
            About = new Subject(person.Id, scene.ReceiverName, scene.Item.Id),
            Presumed = ValueSet.Of(1),
            Provenance = value is null ? Provenance.Unanswered : Provenance.Stated,
            Rank = scene.Rank(person, 1, sequence),
        });
}
