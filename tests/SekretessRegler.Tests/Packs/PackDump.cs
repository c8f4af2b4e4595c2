using System.Collections;
using System.Reflection;
using System.Text;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Packs;

/// <summary>Everything a pack says, as indented text: what two packs must agree on to be equal.</summary>
internal sealed class PackDump
{
    private readonly StringBuilder _text = new();

    public static string Of(RulePack pack)
    {
        var dump = new PackDump();
        dump.Value(pack, 0);
        return dump._text.ToString();
    }

    private void Value(object? value, int depth)
    {
        switch (value)
        {
            case SourceSpan span:
                _text.AppendLine($" @{span.Line},{span.Column},{span.Length}");
                break;
            case DateOnly day:
                _text.AppendLine($" {day:yyyy-MM-dd}");
                break;
            case null or string or Citation or Reach or DayRange:
            case ValueType when value is not IEnumerable:
                _text.AppendLine($" {value}".TrimEnd());
                break;
            case IEnumerable list:
                Items(list, depth);
                break;
            default:
                Properties(value!, depth);
                break;
        }
    }

    private void Items(IEnumerable list, int depth)
    {
        var items = list.Cast<object?>().ToList();
        _text.AppendLine($" [{items.Count}]");
        foreach (var item in IsUnordered(list) ? items.OrderBy(KeyOf, StringComparer.Ordinal) : items.AsEnumerable())
        {
            _text.Append(' ', depth).Append('-');
            Value(item is not null && IsUnordered(list) ? item.GetType().GetProperty("Value")!.GetValue(item) : item, depth + 2);
        }
    }

    private void Properties(object value, int depth)
    {
        _text.AppendLine($" {value.GetType().Name}");
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name is not ("EqualityContract" or "Parts"))
            .OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            _text.Append(' ', depth).Append(property.Name).Append(':');
            Value(property.GetValue(value), depth + 2);
        }
    }

    private static bool IsUnordered(IEnumerable list) => list.GetType().Name.Contains("Dictionary", StringComparison.Ordinal);

    private static string KeyOf(object? pair) => $"{pair?.GetType().GetProperty("Key")?.GetValue(pair)}";
}
