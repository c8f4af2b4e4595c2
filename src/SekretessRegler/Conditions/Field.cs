namespace SekretessRegler.Conditions;

/// <summary>The parts of a question that a condition can match against codes of the vocabulary.</summary>
internal enum Field
{
    HolderAgency,
    HolderActivity,
    ReceiverKind,
    ReceiverAgency,
    ReceiverActivity,
    Standing,
    Category,
    RelatesTo,
    Circumstance,
    Origin,
    Purpose,
    Initiative,
    DocumentKind,
    PersonKind,
    PersonRole,
    Identifiable,
}
