namespace SekretessRegler.Trail;

/// <summary>How those involved are named on the page.</summary>
internal static class PartyText
{
    public static string Person(Page page, string? person) => person ?? page.Say(Phrases.PublicInterest);

    public static string Receiver(Page page, Receiver receiver) =>
        receiver.Name ?? receiver.Agency ?? receiver.Is ?? page.Say(Phrases.PrivatePerson);

    public static string Whole(string name, string? code, string? activity)
    {
        var details = new[] { code == name ? null : code, activity }.Where(text => text is not null);
        var inside = string.Join(", ", details);
        return inside.Length > 0 ? $"{name} ({inside})" : name;
    }
}
