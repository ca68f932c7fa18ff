package vn.motcua.signing.tray;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper that waits for a person's signature.
 *
 * @param kind of its {@link Signable}
 * @param version of the paper as it stands now
 * @param title what it is, in Vietnamese: “Giấy phép xây dựng”
 * @param subject whom it is for
 * @param dossierCode of the dossier it ends; null when there is none
 * @param dueAt by when it should be signed; null = no day is set
 * @param address page of its own, where it is sent back too: {@code /desk/…}
 */
public record WaitingPaper(
    String kind,
    long id,
    long version,
    String title,
    String subject,
    @Nullable String dossierCode,
    @Nullable Instant dueAt,
    String address) {}
