using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>How those involved are named.</summary>
internal static class PartyText
{
    public static string Person(Page page, string? person) => page.Say(Names.Person(person));

    public static string Receiver(Page page, Receiver receiver) => page.Say(page.Names.Receiver(receiver));

    /// <summary>The name with agency and activity, as far as they add to it.</summary>
    public static string Whole(string name, params string?[] details)
    {
        var inside = string.Join(", ", details.Where(detail => detail is not null && detail != name));
        return inside.Length > 0 ? $"{name} ({inside})" : name;
    }
}
