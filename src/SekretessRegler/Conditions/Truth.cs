namespace SekretessRegler.Conditions;

/// <summary>Three-valued truth. The default is unknown, so forgetting fails closed.</summary>
internal enum Truth
{
    False = -1,
    Unknown = 0,
    True = 1,
}

internal static class TruthLogic
{
    public static Truth And(this Truth a, Truth b) => (Truth)Math.Min((int)a, (int)b);

    public static Truth Or(this Truth a, Truth b) => (Truth)Math.Max((int)a, (int)b);

    public static Truth Not(this Truth a) => (Truth)(-(int)a);
}
