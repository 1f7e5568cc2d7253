/** How Word writes down what it means, in files of any age: fields, numbers of lists, characters of picture fonts. */
@NullMarked
package org.anjuan.casefile.read.word.notation;

import org.jspecify.annotations.NullMarked;
