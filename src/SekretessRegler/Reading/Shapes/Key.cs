namespace SekretessRegler.Reading.Shapes;

/// <summary>A key of the file format.</summary>
/// <param name="Meaning">What an author is told of it, in Swedish.</param>
/// <param name="Example">A value as an author would write it. Empty for what only the program writes.</param>
internal sealed record Key(string Name, Content Holds, string Meaning, string Example)
{
    public bool IsRequired { get; private init; }

    /// <summary>Must stand there, but can say «okänt».</summary>
    public bool MayBeUnknown { get; init; }

    public static Key Required(string name, Content holds, string meaning, string example) =>
        new(name, holds, meaning, example) { IsRequired = true };
}
