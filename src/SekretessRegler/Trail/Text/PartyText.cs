namespace SekretessRegler.Trail;

/// <summary>How those involved are named.</summary>
internal static class PartyText
{
    public static string Person(Page page, string? person) => page.Say(Names.Person(person));

    public static string Receiver(Page page, Receiver receiver) => page.Say(Named(page.Names, receiver));

    /// <summary>The receiver's own name, its agency's, or what it is to the persons of the question.</summary>
    public static Bilingual Named(Names names, Receiver receiver) =>
        receiver.Name is { } name ? Bilingual.Same(name)
        : receiver.Agency is { } agency ? names.Agency(agency) is var known && receiver.Kind == ReceiverKind.ForeignAgency
            ? known.With(swedish => $"en utländsk motsvarighet till {swedish}", english => $"a foreign counterpart of {english}") : known
        : !receiver.GuardianOf.IsEmpty ? new($"en vårdnadshavare för {string.Join(" och ", receiver.GuardianOf)}", $"a guardian of {string.Join(" and ", receiver.GuardianOf)}")
        : receiver.Is is { } person ? Bilingual.Same(person)
        : new("en enskild", "a private person");

    /// <summary>The name with agency and activity, as far as they add to it.</summary>
    public static string Whole(string name, params string?[] details)
    {
        var inside = string.Join(", ", details.Where(detail => detail is not null && detail != name));
        return inside.Length > 0 ? $"{name} ({inside})" : name;
    }
}
