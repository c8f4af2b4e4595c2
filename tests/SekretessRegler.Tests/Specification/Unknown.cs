namespace SekretessRegler.Tests.Specification;

/// <summary>Names an unknown: the code of the leaf, harm chain or statement, and of whom it is asked.</summary>
internal sealed record UnknownName(string Code, string? Person = null, string? Other = null, string? Secrecy = null)
{
    public override string ToString() => string.Join("/", Code, Person ?? "-", Other ?? "-", Secrecy ?? "-");
}

/// <summary>Something that the question leaves open, with values 0 to <paramref name="Size"/> − 1; of yes and no, no is 0.</summary>
internal sealed record Unknown(UnknownName Name, int Size, UnknownKind Kind);

/// <summary>What becomes of an unknown that nobody answers.</summary>
internal enum UnknownKind
{
    /// <summary>It is asked.</summary>
    Asked,

    /// <summary>It is taken for value 0, unless it can also forbid; then it is asked.</summary>
    Presumed,

    /// <summary>Nobody can answer it.</summary>
    Gap,
}
