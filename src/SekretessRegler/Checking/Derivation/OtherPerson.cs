namespace SekretessRegler.Checking.Derivation;

/// <summary>Another person for a condition to speak of, where the question has none.</summary>
internal static class OtherPerson
{
    private const string Id = "en-annan";

    public static Trial In(Trial trial, Whom whom) => trial.Others(whom).Any()
        ? trial
        : trial.With(trial.Question with { Others = trial.Question.Others.Add(new() { Id = Id }) });
}
