/**
 * Files of the system: digitised papers, results, attachments. Content is kept under its SHA-256,
 * sealed, never altered; what a file belongs to is known by a {@link vn.motcua.shared.SubjectRef}
 * only (NĐ 45/2020/NĐ-CP; QCVN 12:2026/BCA on encryption at rest).
 *
 * <p>Who may see a file is decided by the module whose subject it belongs to.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform"})
@NullMarked
package vn.motcua.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
