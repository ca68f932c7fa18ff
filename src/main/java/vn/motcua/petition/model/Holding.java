package vn.motcua.petition.model;

import org.jspecify.annotations.Nullable;

/**
 * In whose hands a petition is.
 *
 * @param handlerId account of the officer; null = nobody yet
 * @param againstId account of the officer whose conduct it is about, who may neither see nor handle
 *     it; null = nobody known
 * @param sealed whether nobody but the handler learns who sent it (Luật Tố cáo art. 47)
 */
public record Holding(
    long agencyId,
    String agencyPath,
    @Nullable Long handlerId,
    String handlerName,
    @Nullable Long againstId,
    boolean sealed) {

  public static Holding of(long agencyId, String agencyPath) {
    return new Holding(agencyId, agencyPath, null, "", null, false);
  }

  Holding with(long person, String name) {
    return new Holding(agencyId, agencyPath, person, name, againstId, sealed);
  }

  Holding against(@Nullable Long person) {
    return new Holding(agencyId, agencyPath, handlerId, handlerName, person, sealed);
  }

  Holding at(long agency, String path) {
    return new Holding(agency, path, null, "", againstId, sealed);
  }

  Holding sealedFor(long person, String name) {
    return new Holding(agencyId, agencyPath, person, name, againstId, true);
  }
}
