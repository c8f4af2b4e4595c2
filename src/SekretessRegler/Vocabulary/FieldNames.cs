using SekretessRegler.Conditions;

namespace SekretessRegler.Vocabulary;

/// <summary>What each part of a question is called, and in which tree of the vocabulary its codes stand.</summary>
internal static class FieldNames
{
    public static (string Swedish, string English) Of(Field field) => field switch
    {
        Field.HolderAgency => ("utlämnaren är", "the holder is"),
        Field.HolderActivity => ("uppgiften finns i verksamheten", "the item is held in the activity"),
        Field.ReceiverKind => ("mottagaren är", "the receiver is"),
        Field.ReceiverAgency => ("mottagaren är", "the receiver is"),
        Field.ReceiverActivity => ("mottagarens verksamhet är", "the receiver's activity is"),
        Field.Standing => ("mottagarens ställning är", "the receiver's standing is"),
        Field.Category => ("uppgiften gäller", "the item is about"),
        Field.RelatesTo => ("uppgiften hänför sig till", "the item relates to"),
        Field.Circumstance => ("omständighet", "circumstance"),
        Field.Origin => ("uppgiften kommer från", "the item comes from"),
        Field.Purpose => ("syftet är", "the purpose is"),
        Field.Initiative => ("initiativet är", "the initiative is"),
        Field.DocumentKind => ("handlingen är", "the document is"),
        Field.PersonKind => ("personen är", "the person is"),
        Field.PersonRole => ("personens roll är", "the person's role is"),
        Field.Identifiable => ("någon kan identifieras", "somebody is identifiable"),
        _ => throw new System.Diagnostics.UnreachableException("The fields are closed."),
    };

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
