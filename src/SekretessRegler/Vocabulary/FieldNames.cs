using SekretessRegler.Conditions;

namespace SekretessRegler.Vocabulary;

/// <summary>What each part of a question is called when it is something and when it is not, and in which tree its codes stand.</summary>
internal static class FieldNames
{
    public static Bilingual Is(Field field) => field switch
    {
        Field.HolderAgency => new("utlämnaren är", "the holder is"),
        Field.HolderActivity => new("uppgiften finns i verksamheten", "the item is held in the activity"),
        Field.ReceiverKind or Field.ReceiverAgency => new("mottagaren är", "the receiver is"),
        Field.ReceiverActivity => new("mottagarens verksamhet är", "the receiver's activity is"),
        Field.Standing => new("mottagarens ställning är", "the receiver's standing is"),
        Field.Category => new("uppgiften gäller", "the item is about"),
        Field.RelatesTo => new("uppgiften hänför sig till", "the item relates to"),
        Field.Circumstance => new("omständigheten är", "the circumstance is"),
        Field.Origin => new("uppgiften kommer från", "the item comes from"),
        Field.Purpose => new("syftet är", "the purpose is"),
        Field.Initiative => new("initiativet är", "the initiative is"),
        Field.DocumentKind => new("handlingen är", "the document is"),
        Field.PersonKind => new("personen är", "the person is"),
        Field.PersonRole => new("personens roll är", "the person's role is"),
        Field.Identifiable => new("att någon kan identifieras är", "that somebody is identifiable is"),
        _ => throw new System.Diagnostics.UnreachableException("The fields are closed."),
    };

    public static Bilingual IsNot(Field field) => field switch
    {
        Field.HolderActivity => new("uppgiften finns inte i verksamheten", "the item is not held in the activity"),
        Field.RelatesTo => new("uppgiften hänför sig inte till", "the item does not relate to"),
        Field.Origin => new("uppgiften kommer inte från", "the item does not come from"),
        _ => Is(field) is var (swedish, english) ? new($"{swedish} inte", $"{english} not") : default,
    };

    /// <summary>True for what the receiver is: another receiver is another question.</summary>
    public static bool IsOfReceiver(Field field) =>
        field is Field.ReceiverKind or Field.ReceiverAgency or Field.ReceiverActivity or Field.Standing;

    public static bool IsOfHolder(Field field) => field is Field.HolderAgency or Field.HolderActivity;

    public static Family? Family(Field field) => field switch
    {
        Field.HolderAgency or Field.ReceiverAgency => SekretessRegler.Vocabulary.Family.Agencies,
        Field.HolderActivity or Field.ReceiverActivity => SekretessRegler.Vocabulary.Family.Activities,
        Field.Category => SekretessRegler.Vocabulary.Family.Categories,
        Field.RelatesTo => SekretessRegler.Vocabulary.Family.Relations,
        Field.Circumstance => SekretessRegler.Vocabulary.Family.Circumstances,
        Field.Purpose => SekretessRegler.Vocabulary.Family.Purposes,
        Field.PersonRole => SekretessRegler.Vocabulary.Family.Roles,
        Field.Standing => SekretessRegler.Vocabulary.Family.Standings,
        Field.DocumentKind => SekretessRegler.Vocabulary.Family.DocumentKinds,
        _ => null,
    };
}
