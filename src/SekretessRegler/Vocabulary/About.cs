namespace SekretessRegler.Vocabulary;

/// <summary>What an answer is about: items, persons, receivers. Nothing: the question as a whole.</summary>
[Flags]
internal enum About
{
    Nothing = 0,
    Item = 1,
    Person = 2,
    Receiver = 4,
}
