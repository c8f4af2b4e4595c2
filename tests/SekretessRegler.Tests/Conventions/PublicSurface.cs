using System.Reflection;
using System.Runtime.CompilerServices;

namespace SekretessRegler.Tests.Conventions;

/// <summary>The public surface of an assembly, one member per line with its nullability, sorted.</summary>
internal sealed class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext _nullability = new();

    public static string Of(Assembly assembly) =>
        string.Join('\n', assembly.GetExportedTypes().SelectMany(new PublicSurface().Lines).Order(StringComparer.Ordinal));

    private IEnumerable<string> Lines(Type type) =>
        type.GetMembers(Declared).Where(IsWritten).Select(member => $"{type.FullName}.{Member(member)}").Prepend($"{type.FullName}: {Kind(type)}");

    // What the compiler makes for every record, and the accessors of properties, say nothing of their own.
    private static bool IsWritten(MemberInfo member) =>
        member is not (MethodInfo { IsSpecialName: true } or FieldInfo { Name: "value__" })
        && !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member.Name != "<Clone>$";

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : $"{(type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsSealed && type.IsClass ? "sealed " : "")}{(type.IsValueType ? "struct" : IsRecord(type) ? "record" : "class")}";

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private string Member(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{property.Name}: {Name(_nullability.Create(property))} {Accessors(property)}",
        FieldInfo { IsLiteral: true } constant => $"{constant.Name} = {constant.GetRawConstantValue()}",
        FieldInfo field => $"{field.Name}: {Name(_nullability.Create(field))}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{method.Name}({Parameters(method)}): {Name(_nullability.Create(method.ReturnParameter))}",
        _ => member.ToString()!,
    };

    private static string Accessors(PropertyInfo property) =>
        property.SetMethod is not { IsPublic: true } setter ? "{ get }"
        : property.IsDefined(typeof(RequiredMemberAttribute)) ? "{ get; required init }"
        : setter.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? "{ get; init }" : "{ get; set }";

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(_nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "")}"));

    private static string Name(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        var name = inner.IsGenericType
            ? $"{inner.Name[..inner.Name.IndexOf('`')]}<{string.Join(", ", Arguments(info, inner))}>"
            : inner.Name;
        return inner != type || (!type.IsValueType && info.ReadState == NullabilityState.Nullable) ? name + "?" : name;
    }

    private static IEnumerable<string> Arguments(NullabilityInfo info, Type type) =>
        info.GenericTypeArguments.Length == type.GenericTypeArguments.Length
            ? info.GenericTypeArguments.Select(Name) : type.GenericTypeArguments.Select(argument => argument.Name);
}
