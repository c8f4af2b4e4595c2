using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SekretessRegler;

/// <summary>Registers the library in a container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds an <see cref="Examiner"/> over the embedded pack as a singleton. A registered <see cref="RulePack"/> or <see cref="TimeProvider"/> is used instead of the default.</summary>
    /// <param name="services">The container's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSekretessRegler(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => RulePack.Embedded);
        services.TryAddSingleton(provider => new Examiner(provider.GetRequiredService<RulePack>(), provider.GetService<TimeProvider>()));
        return services;
    }
}
