package vn.motcua.submission;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/**
 * What a citizen is filling in, or has sent.
 *
 * @param citizenId account of whoever fills it in
 * @param assistanceId in which it is filled in for somebody else; null = for oneself
 * @param typed by the names of the inputs, as typed
 * @param sentAt null while it is a draft
 * @param dossierCode of the dossier it became; empty while it is a draft
 */
public record Submission(
    UUID id,
    long citizenId,
    @Nullable Long assistanceId,
    String procedureCode,
    long agencyId,
    String formId,
    int formEdition,
    Map<String, String> typed,
    Instant startedAt,
    Instant savedAt,
    @Nullable Instant sentAt,
    String dossierCode) {

  /** Of files that belong to no dossier yet. */
  public static final String SUBJECT = "submission";

  public Submission {
    typed = Map.copyOf(typed);
  }

  public boolean isSent() {
    return sentAt != null;
  }

  public SubjectRef subject() {
    return new SubjectRef(SUBJECT, id.toString());
  }

  /** What was typed under that name; empty when nothing was. */
  public String typed(String name) {
    return typed.getOrDefault(name, "");
  }
}
