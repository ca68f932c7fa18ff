package vn.motcua.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Says how long files of one kind must be kept (thời hạn bảo quản; Luật Lưu trữ, TT
 * 10/2022/TT-BNV); implemented by the module that keeps them. Nothing is deleted by it.
 */
public interface Retention {

  /** Of the {@link vn.motcua.shared.SubjectRef} its files are kept under. */
  String subjectType();

  /**
   * The last day on which each file must be kept, by its number; none for a file that is still in
   * use or is kept for ever.
   */
  Map<Long, LocalDate> lastDays(List<KeptFile> files);
}
