/** Taking dossiers in: checking, numbering, dating, accepting, refusing. */
@NullMarked
package vn.motcua.dossier.intake;

import org.jspecify.annotations.NullMarked;
