/** What is done again and again: comparing checksums, forgetting what nobody kept. */
@NullMarked
package vn.motcua.records.work;

import org.jspecify.annotations.NullMarked;
