using System.Globalization;

namespace SekretessRegler.Tests.Conventions;

/// <summary>A culture that refuses every question, so that whatever would follow the machine's language or calendar fails.</summary>
/// <remarks>Stronger than trying a few cultures: sv-SE, tr-TR and th-TH ask the same things of it.</remarks>
internal sealed class ClosedCulture() : CultureInfo("")
{
    public override CompareInfo CompareInfo => throw Asked();

    public override TextInfo TextInfo => throw Asked();

    public override Calendar Calendar => throw Asked();

    public override DateTimeFormatInfo DateTimeFormat { get => throw Asked(); set => throw Asked(); }

    public override NumberFormatInfo NumberFormat { get => throw Asked(); set => throw Asked(); }

    public override object GetFormat(Type? formatType) => throw Asked();

    public static T Within<T>(Func<T> act)
    {
        var (culture, language) = (CurrentCulture, CurrentUICulture);
        CurrentCulture = CurrentUICulture = new ClosedCulture();
        try
        {
            return act();
        }
        finally
        {
            (CurrentCulture, CurrentUICulture) = (culture, language);
        }
    }

    private static InvalidOperationException Asked() => new("The culture was asked.");
}
