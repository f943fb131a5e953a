/* Logs every change to the files under PC_DIR to the file descriptor PC_LOG, and can make call PC_FAIL_AT fail.
   Record: op (1 byte), path length u16, offset u64, data length u32, path, data; numbers little-endian. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static long calls;

static int ours(const char *path) {
    const char *dir = getenv("PC_DIR");
    return dir && strncmp(path, dir, strlen(dir)) == 0;
}

static int path_of(int fd, char *path, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, size - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return ours(path);
}

static void record(char op, const char *path, uint64_t offset, const void *data, uint32_t length) {
    const char *log = getenv("PC_LOG");
    if (!log) return;
    uint16_t size = (uint16_t)strlen(path);
    size_t total = 15 + size + length;
    char *all = malloc(total);
    all[0] = op;
    memcpy(all + 1, &size, 2);
    memcpy(all + 3, &offset, 8);
    memcpy(all + 11, &length, 4);
    memcpy(all + 15, path, size);
    if (length) memcpy(all + 15 + size, data, length);
    pthread_mutex_lock(&gate);
    for (size_t done = 0; done < total;) {
        long n = syscall(SYS_write, atoi(log), all + done, total - done);
        if (n <= 0) break;
        done += (size_t)n;
    }
    pthread_mutex_unlock(&gate);
    free(all);
}

/* Whether this call is the one that shall fail; PC_FAIL_FILE names the end of the path it counts. */
static int fails(const char *path) {
    const char *at = getenv("PC_FAIL_AT"), *end = getenv("PC_FAIL_FILE"), *code = getenv("PC_FAIL_ERRNO");
    if (!at || !end || !code) return 0;
    size_t long_ = strlen(path), short_ = strlen(end);
    if (long_ < short_ || strcmp(path + long_ - short_, end)) return 0;
    if (__sync_add_and_fetch(&calls, 1) < atol(at)) return 0;
    errno = atoi(code);
    return 1;
}

static ssize_t put(int fd, const void *data, size_t count, off64_t offset, int at) {
    char path[4096];
    int mine = path_of(fd, path, sizeof path);
    if (mine && fails(path)) return -1;
    if (!at && mine) offset = lseek64(fd, 0, SEEK_CUR);
    ssize_t n = at ? syscall(SYS_pwrite64, fd, data, count, offset) : syscall(SYS_write, fd, data, count);
    if (mine && n > 0) record('w', path, (uint64_t)offset, data, (uint32_t)n);
    return n;
}

ssize_t write(int fd, const void *data, size_t count) { return put(fd, data, count, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t count, off_t offset) { return put(fd, data, count, offset, 1); }
ssize_t pwrite64(int fd, const void *data, size_t count, off64_t offset) { return put(fd, data, count, offset, 1); }

static int sync_(int fd, long call) {
    char path[4096];
    int mine = path_of(fd, path, sizeof path);
    if (mine && fails(path)) return -1;
    int result = (int)syscall(call, fd);
    if (mine && !result) record('s', path, 0, NULL, 0);
    return result;
}

int fsync(int fd) { return sync_(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_(fd, SYS_fdatasync); }

static int cut(int fd, off64_t size) {
    char path[4096];
    int mine = path_of(fd, path, sizeof path);
    int result = (int)syscall(SYS_ftruncate, fd, size);
    if (mine && !result) record('t', path, (uint64_t)size, NULL, 0);
    return result;
}

int ftruncate(int fd, off_t size) { return cut(fd, size); }
int ftruncate64(int fd, off64_t size) { return cut(fd, size); }

int unlink(const char *path) {
    int result = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (!result && ours(path)) record('u', path, 0, NULL, 0);
    return result;
}

int rename(const char *from, const char *to) {
    int result = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (!result && ours(from)) record('r', from, 0, to, (uint32_t)strlen(to));
    return result;
}

static int opened(const char *path, int flags, mode_t mode) {
    int new = (flags & O_CREAT) && ours(path) && access(path, F_OK) != 0;
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    if (fd >= 0 && new) record('c', path, 0, NULL, 0);
    else if (fd >= 0 && (flags & O_TRUNC) && ours(path)) record('t', path, 0, NULL, 0);
    return fd;
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}
