using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SekretessRegler.Tests.Conventions;

/// <summary>Makes a value of any public type in which everything that a question could have said is a mark.</summary>
internal static class Marked
{
    public const string Text = "Märta Märksson";
    public const int Number = 97_531;

    public static readonly DateOnly Day = new(1913, 12, 24);

    /// <summary>How the marks show when they are printed.</summary>
    public static readonly ImmutableArray<string> Traces = [Text, "97531", "1913", "12/24", "24.12"];

    public static object Of(Type type)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            field.SetValue(made, IsOfTheLaw(field) ? "OSL 26:1" : Value(field.FieldType));
        }

        return made;
    }

    // A citation is the law's own words, and the code of a warning the engine's.
    private static bool IsOfTheLaw(FieldInfo field) =>
        field.Name == "<Citation>k__BackingField" || (field.DeclaringType == typeof(Warning) && field.Name == "<Code>k__BackingField");

    private static object? Value(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Value(inner)
        : type == typeof(string) ? Text
        : type == typeof(int) ? Number
        : type == typeof(DateOnly) ? Day
        : type == typeof(bool) || type.IsEnum ? Activator.CreateInstance(type)
        : type == typeof(ImmutableDictionary<string, string>) ? ImmutableDictionary<string, string>.Empty.Add(Text, Text)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? ListOf(type.GetGenericArguments()[0])
        : type.Namespace == "SekretessRegler" ? type.IsValueType ? Activator.CreateInstance(type) : type == typeof(TrailNode) ? new TrailNode { Text = Text } : Of(type)
        : null;

    private static object ListOf(Type type)
    {
        var items = Array.CreateInstance(type, 1);
        items.SetValue(type == typeof(TrailNode) ? new TrailNode { Text = Text } : Value(type), 0);
        return typeof(ImmutableArray).GetMethods().Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(type).Invoke(null, [items])!;
    }
}
