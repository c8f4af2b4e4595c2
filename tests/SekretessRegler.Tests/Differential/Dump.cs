using System.Collections;
using System.Reflection;

namespace SekretessRegler.Tests.Differential;

/// <summary>A pack and a question in few lines: what is left out has its usual value.</summary>
internal static class Dump
{
    private static readonly string[] Left = ["Anchor", "Span", "EqualityContract", "Parts", "Reason", "By", "WholeSection", "IsEmpty", "SecretFrom", "Meaning", "Permits"];

    public static string Of(Sample sample) => string.Join('\n',
    [
        .. sample.Pack.Sections.SelectMany(section => section.Wordings[0].Rules.Select(rule => $"{section.Wordings[0].Encoding} {Of(rule)}")),
        .. sample.Pack.Vocabulary.Terms.OfType<SekretessRegler.Vocabulary.Activity>().Select(one => $"{one.Code}: {Of(one.Coverage)}"),
        "grenar " + Of(sample.Pack.Vocabulary.Branches),
        "bunden " + Of(sample.Pack.Vocabulary.Agency(sample.Question.Holder.Agency)?.Bound),
        Of(sample.Question),
    ]);

    private static string Of(object? value) => value switch
    {
        null => "null",
        string or Enum or bool or int or DateOnly or SekretessRegler.Provisions.Citation or SekretessRegler.Provisions.Reach => value.ToString()!,
        IDictionary pairs => "{" + string.Join(", ", pairs.Keys.Cast<object>().Select(key => $"{key}: {pairs[key]}")) + "}",
        IEnumerable all => "[" + string.Join(", ", all.Cast<object?>().Select(Of)) + "]",
        _ => value.GetType().Name + "(" + string.Join(", ", Properties(value)) + ")",
    };

    private static IEnumerable<string> Properties(object value) =>
        from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where !Left.Contains(property.Name) || value is Consent
        let text = Of(property.GetValue(value))
        where text is not ("null" or "[]" or "" or "False") || (property.PropertyType.Name.StartsWith("Nullable", StringComparison.Ordinal) && text != "null")
        select $"{property.Name} {text}";
}
