/** What officers, unit heads and leaders do with a dossier in between. */
@NullMarked
package vn.motcua.dossier.processing;

import org.jspecify.annotations.NullMarked;
