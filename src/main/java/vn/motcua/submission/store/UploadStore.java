package vn.motcua.submission.store;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.records.FileFormat;
import vn.motcua.records.KeptFile;
import vn.motcua.submission.upload.Joined;
import vn.motcua.submission.upload.Upload;

/** Keeps files on their way in, part by part, and what they became. */
@Repository
public class UploadStore {

  private static final String SELECT =
      """
      select upload_id, submission_id, paper_id, name, bytes, received, file_id, format, kept_bytes,
             pages
        from submission.upload
       where submission_id = :submission
      """;

  /** Begun again with the same name of its own, it is the same. */
  private static final String BEGIN =
      """
      insert into submission.upload (upload_id, submission_id, paper_id, name, bytes, began_at)
      values (:id, :submission, :paper, :name, :bytes, :now)
      on conflict (upload_id) do nothing
      """;

  private static final String ADD_PART =
      """
      insert into submission.upload_part (upload_id, begins, content)
      values (:id, :begins, :content)
      on conflict (upload_id, begins) do nothing
      """;

  /** Two who send the same part at once: one moves it on. */
  private static final String GO_ON =
      """
      update submission.upload
         set received = received + :length
       where upload_id = :id
         and received = :begins
         and file_id is null
      """;

  private static final String PART =
      """
      select content
        from submission.upload_part
       where upload_id = :id
         and begins = :begins
      """;

  private static final String KEEP =
      """
      update submission.upload
         set file_id = :file,
             received = bytes,
             format = :format,
             kept_bytes = :bytes,
             pages = :pages
       where upload_id = :id
         and file_id is null
      """;

  private static final String DROP_PARTS =
      "delete from submission.upload_part where upload_id = :id";

  private static final String REMOVE =
      """
      delete from submission.upload
       where upload_id = :id
         and submission_id = :submission
      """;

  private static final String JOINED =
      """
      select paper_id, made_of, file_id, bytes, pages
        from submission.joined
       where submission_id = :submission
      """;

  private static final String JOIN =
      """
      insert into submission.joined (submission_id, paper_id, made_of, file_id, bytes, pages)
      values (:submission, :paper, :madeOf, :file, :bytes, :pages)
      on conflict (submission_id, paper_id) do update
         set made_of = excluded.made_of,
             file_id = excluded.file_id,
             bytes = excluded.bytes,
             pages = excluded.pages
      """;

  private final JdbcClient jdbc;

  UploadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void begin(Upload fresh, Instant now) {
    jdbc.sql(BEGIN)
        .param("id", fresh.id())
        .param("submission", fresh.submissionId())
        .param("paper", fresh.paperId())
        .param("name", fresh.name())
        .param("bytes", fresh.bytes())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Those of a submission, in the order they were begun. */
  public List<Upload> of(UUID submission) {
    return jdbc.sql(SELECT + " order by position")
        .param("submission", submission)
        .query(UploadStore::read)
        .list();
  }

  public Optional<Upload> find(UUID submission, UUID id) {
    return jdbc.sql(SELECT + " and upload_id = :id")
        .param("submission", submission)
        .param("id", id)
        .query(UploadStore::read)
        .optional();
  }

  /** Adds what comes next; false when it is not what comes next. */
  public boolean goOn(UUID id, long begins, byte[] content) {
    var next =
        jdbc.sql(GO_ON)
                .param("id", id)
                .param("begins", begins)
                .param("length", content.length)
                .update()
            == 1;
    if (next) {
      jdbc.sql(ADD_PART).param("id", id).param("begins", begins).param("content", content).update();
    }
    return next;
  }

  /** Writes the parts one after another; one of them at a time lies in memory. */
  public void write(Upload whole, OutputStream out) throws IOException {
    var written = 0L;
    while (written < whole.bytes()) {
      var part =
          jdbc.sql(PART)
              .param("id", whole.id())
              .param("begins", written)
              .query((row, number) -> Objects.requireNonNull(row.getBytes("content")))
              .single();
      out.write(part);
      written += part.length;
    }
  }

  /** Whether this caller made it a file. */
  public boolean keep(UUID id, KeptFile file) {
    var first =
        jdbc.sql(KEEP)
                .param("id", id)
                .param("file", file.id())
                .param("format", file.content().format().name())
                .param("bytes", file.content().bytes())
                .param("pages", file.content().pages())
                .update()
            == 1;
    jdbc.sql(DROP_PARTS).param("id", id).update();
    return first;
  }

  public void remove(UUID submission, UUID id) {
    jdbc.sql(REMOVE).param("submission", submission).param("id", id).update();
  }

  public List<Joined> joined(UUID submission) {
    return jdbc.sql(JOINED)
        .param("submission", submission)
        .query(
            (row, number) ->
                new Joined(
                    row.getInt("paper_id"),
                    row.getString("made_of"),
                    row.getLong("file_id"),
                    row.getLong("bytes"),
                    row.getInt("pages")))
        .list();
  }

  public void join(UUID submission, Joined joined) {
    jdbc.sql(JOIN)
        .param("submission", submission)
        .param("paper", joined.paperId())
        .param("madeOf", joined.madeOf())
        .param("file", joined.fileId())
        .param("bytes", joined.bytes())
        .param("pages", joined.pages())
        .update();
  }

  private static Upload read(ResultSet row, int number) throws SQLException {
    return new Upload(
        Objects.requireNonNull(row.getObject("upload_id", UUID.class)),
        Objects.requireNonNull(row.getObject("submission_id", UUID.class)),
        row.getInt("paper_id"),
        row.getString("name"),
        row.getLong("bytes"),
        row.getLong("received"),
        kept(row));
  }

  private static Upload.@Nullable Kept kept(ResultSet row) throws SQLException {
    var format = row.getString("format");
    return format == null
        ? null
        : new Upload.Kept(
            row.getLong("file_id"),
            FileFormat.valueOf(format),
            row.getLong("kept_bytes"),
            row.getInt("pages"));
  }
}
