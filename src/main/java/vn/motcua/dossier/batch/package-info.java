/** Long acts on many dossiers, done in the background in batches that survive a kill. */
@NullMarked
package vn.motcua.dossier.batch;

import org.jspecify.annotations.NullMarked;
