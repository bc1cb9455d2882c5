#ifndef CLANGUAGE_IDENTIFICATION_H
#define CLANGUAGE_IDENTIFICATION_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The ISO 639 code of the language that CLD2 takes the text to be in, "un" when it cannot tell.
/// The answer is a string of the library's own and lives as long as the process.
/// Bytes that are not UTF-8 end what is looked at. Any number of threads may ask at once.
const char *_Nonnull cld2_language_code(const char *_Nonnull text, size_t size_in_bytes);

#ifdef __cplusplus
}
#endif

#endif
