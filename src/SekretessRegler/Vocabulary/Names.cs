namespace SekretessRegler.Vocabulary;

/// <summary>What the codes of a question and an answer are called: the vocabulary's names, else the code in plain words.</summary>
internal sealed class Names(PackVocabulary? vocabulary)
{
    private const string Age = "ålder";

    public Bilingual Agency(string code) => Term(Family.Agencies, code);

    public Bilingual Term(Family family, string code) =>
        vocabulary?.ByCode.GetValueOrDefault((family, code)) is { } term ? Of(term) : Plain(code);

    /// <summary>What a question is about: a leaf, a harm, a term, or something that the method itself asks.</summary>
    public Bilingual Question(string code) =>
        vocabulary?.Leaves.GetValueOrDefault(code) is { } leaf ? In(leaf.Name)
        : vocabulary?.Harms.ContainsKey(code) == true ? Harm(code).With(swedish => $"risken för {swedish}", english => $"the risk of {english}")
        : vocabulary?.Terms.FirstOrDefault(term => term.Code == code) is { } term ? Of(term)
        : Plain(code);

    public Bilingual Harm(string code) =>
        vocabulary?.Harms.GetValueOrDefault(code) is { } harm ? In(harm.Name) : Plain(code);

    /// <summary>An answer to the question: a crime by its name, an age in years.</summary>
    public Bilingual Answer(string code, string value) =>
        code == Age ? new($"{value} år", $"{value} years")
        : vocabulary?.Leaves.GetValueOrDefault(code)?.IsDay == true ? new(value, value.Replace("från ", "from ", StringComparison.Ordinal))
        : vocabulary?.Leaves.GetValueOrDefault(code)?.IsCrime == true ? Crime(value)
        : code.EndsWith("verksamhet", StringComparison.Ordinal) ? Term(Family.Activities, value)
        : Value(value);

    /// <summary>A person by id; the public interest where there is none.</summary>
    public static Bilingual Person(string? id) =>
        id is null ? new("allmänt intresse", "the public interest") : Bilingual.Same(id);

    /// <summary>The receiver's own name, its agency's, or what it is to the persons of the question.</summary>
    public Bilingual Receiver(Receiver receiver) =>
        receiver.Name is { } name ? Bilingual.Same(name)
        : receiver.Agency is { } agency ? receiver.Kind == ReceiverKind.ForeignAgency
            ? Agency(agency).With(swedish => $"en utländsk motsvarighet till {swedish}", english => $"a foreign counterpart of {english}") : Agency(agency)
        : !receiver.GuardianOf.IsEmpty ? new($"en vårdnadshavare för {string.Join(" och ", receiver.GuardianOf)}", $"a guardian of {string.Join(" and ", receiver.GuardianOf)}")
        : receiver.Is is { } person ? Bilingual.Same(person)
        : new("en enskild", "a private person");

    private Bilingual Crime(string value) =>
        vocabulary!.Crimes.FirstOrDefault(crime => crime.Code == value) is { } crime ? In(crime.Name) : Plain(value);

    /// <summary>What a definition of the vocabulary says, by its code.</summary>
    public Bilingual Definition(string code) => In(InWords(code));

    private Bilingual Value(string value) => MethodWords.All.TryGetValue(value, out var known) ? known : In(InWords(value));

    private Bilingual Of(Term term) => In(term.Name);

    private Bilingual In(string text) => (vocabulary?.English ?? EnglishTexts.None).Of(text);

    /// <summary>A code without its hyphens.</summary>
    public static string InWords(string code) => code.Replace('-', ' ');

    /// <summary>A closed word in its words; any other code without its hyphens, a citation as it stands.</summary>
    public static Bilingual Plain(string code) =>
        MethodWords.All.TryGetValue(code, out var known) ? known : Bilingual.Same(InWords(code));
}
