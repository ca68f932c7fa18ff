package vn.motcua.post.store;

import java.time.Instant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.post.model.Addressee;
import vn.motcua.post.model.Direction;

/**
 * A parcel asked for.
 *
 * @param agencyId whose desk sends or gets it
 * @param cod đồng
 */
public record NewParcel(
    Direction direction,
    Dossier dossier,
    long agencyId,
    String agencyPath,
    Addressee addressee,
    long cod,
    Instant now) {}
