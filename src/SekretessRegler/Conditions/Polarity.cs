namespace SekretessRegler.Conditions;

/// <summary>Which way a variable can turn an answer.</summary>
[Flags]
internal enum Polarity
{
    None = 0,
    Opens = 1,
    Closes = 2,
    Both = Opens | Closes,
}
