namespace SekretessRegler.Tests.Specification;

/// <summary>Consent as stated: true given, false refused, null neither.</summary>
internal sealed class Consents(Situation situation)
{
    public bool? Stated(Person person, bool byGuardians)
    {
        var givers = byGuardians ? Guardians(person) : [person.Id];
        return givers.Count == 0 ? null : Reading.All(givers.Select(giver => By(giver, person)));
    }

    private bool? By(string giver, Person person)
    {
        var stated = About(person).Where(consent => GivenBy(consent, person).Contains(giver)).Select(consent => consent.Given).ToList();
        return stated.Contains(false) ? false : stated.Contains(true) ? true : null;
    }

    private List<string> Guardians(Person child)
    {
        var listed = situation.Listed
            .Where(person => person.Relations?.GetValueOrDefault(child.Id) == "vårdnadshavare").Select(person => person.Id).ToList();
        return listed.Count > 0 ? listed
            : [.. About(child).SelectMany(consent => consent.By).Where(giver => giver != child.Id).Distinct()];
    }

    private IEnumerable<Consent> About(Person person) =>
        situation.Question.Consents.Where(consent => consent.Person == person.Id && Covers(consent));

    private static IEnumerable<string> GivenBy(Consent consent, Person person) => consent.By.IsEmpty ? [person.Id] : consent.By;

    private bool Covers(Consent consent) =>
        (consent.Items is not { } items || items.Contains(situation.Item.Id))
        && (consent.Receivers is not { } receivers || (situation.Receiver.Agency is { } agency && receivers.Contains(agency)))
        && (consent.Purposes is not { } purposes || (situation.Question.Purposes is { IsEmpty: false } all && all.All(purposes.Contains)))
        && (consent.Day ?? situation.Day) <= situation.Day
        && !(consent.Withdrawn <= situation.Day);
}
