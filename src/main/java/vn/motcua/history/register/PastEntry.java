package vn.motcua.history.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.history.model.PastOutcome;

/**
 * A past dossier as the register holds it; unknown texts are empty.
 *
 * @param procedureCode empty when it is not known
 * @param procedure its name, or its field when that is all that is known
 * @param returnedOn null when nobody wrote down that the result was handed over
 * @param outcome null while in hand
 * @param importId the import it came with
 * @param file name of the file it came from
 */
public record PastEntry(
    long pastId,
    String code,
    String procedureCode,
    String procedure,
    String applicantName,
    String address,
    String phone,
    LocalDate receivedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate returnedOn,
    @Nullable PastOutcome outcome,
    long importId,
    String file) {}
