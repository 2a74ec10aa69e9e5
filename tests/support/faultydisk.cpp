// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultydisk.h"

#include <cstring>
#include <new>
#include <optional>
#include <sqlite3.h>
#include <stdexcept>

namespace oms {

namespace {

//! A write, or a truncation when there is no text.
struct Change {
    std::size_t offset = 0;
    std::optional<std::string> text;
};

void apply(std::string &content, const Change &change)
{
    if (!change.text) {
        content.resize(std::min(content.size(), change.offset));
        return;
    }
    content.resize(std::max(content.size(), change.offset + change.text->size()));
    content.replace(change.offset, change.text->size(), *change.text);
}

struct Image {
    std::string synced;
    std::vector<Change> pending;
};

} // namespace

struct FaultyDisk::Parts {
    sqlite3_vfs *base = nullptr;
    sqlite3_vfs vfs {};
    long count = 0;
    long failing = 0; //!< 0: none
    Fault fault = Fault::Error;
    bool isLasting = false;
    bool isFull = false;
    bool isWatching = false;
    std::function<void()> watcher;
    std::map<std::string, Image> images;

    bool isFailing(bool isWriting)
    {
        if (watcher && !isWatching) {
            isWatching = true; // what the watcher itself does is not watched
            watcher();
            isWatching = false;
        }
        ++count;
        const bool isMeant = failing > 0 && (isLasting ? count >= failing : count == failing);
        return isMeant && (fault == Fault::Error || isWriting);
    }
    int codeOr(int error) const { return fault == Fault::Full ? SQLITE_FULL : error; }
};

namespace {

using Parts = FaultyDisk::Parts;

struct File {
    sqlite3_file head;
    Parts *disk;
    std::string *path;
    //! SQLite's own file follows in memory.
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

int readFrom(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    auto &f = fileOf(file);
    if (f.disk->isFailing(false))
        return SQLITE_IOERR_READ;
    return f.real()->pMethods->xRead(f.real(), to, size, offset);
}

int writeTo(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    auto &f = fileOf(file);
    if (f.disk->isFailing(true))
        return f.disk->codeOr(SQLITE_IOERR_WRITE);
    sqlite3_int64 length = 0;
    if (f.disk->isFull && f.real()->pMethods->xFileSize(f.real(), &length) == SQLITE_OK && offset + size > length)
        return SQLITE_FULL;
    const int code = f.real()->pMethods->xWrite(f.real(), from, size, offset);
    if (code == SQLITE_OK && f.path)
        f.disk->images[*f.path].pending.push_back(
            {std::size_t(offset), std::string(static_cast<const char *>(from), std::size_t(size))});
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    auto &f = fileOf(file);
    if (f.disk->isFailing(true))
        return SQLITE_IOERR_TRUNCATE;
    const int code = f.real()->pMethods->xTruncate(f.real(), size);
    if (code == SQLITE_OK && f.path)
        f.disk->images[*f.path].pending.push_back({std::size_t(size), {}});
    return code;
}

int syncFile(sqlite3_file *file, int flags)
{
    auto &f = fileOf(file);
    if (f.disk->isFailing(true))
        return SQLITE_IOERR_FSYNC;
    if (f.path) {
        auto &image = f.disk->images[*f.path];
        for (const auto &change : image.pending)
            apply(image.synced, change);
        image.pending.clear();
    }
    return f.real()->pMethods->xSync(f.real(), flags);
}

int sizeOf(sqlite3_file *file, sqlite3_int64 *size)
{
    auto &f = fileOf(file);
    if (f.disk->isFailing(false))
        return SQLITE_IOERR_FSTAT;
    return f.real()->pMethods->xFileSize(f.real(), size);
}

int closeFile(sqlite3_file *file)
{
    auto &f = fileOf(file);
    delete f.path;
    return f.real()->pMethods->xClose(f.real());
}

int lockFile(sqlite3_file *file, int kind)
{
    return fileOf(file).real()->pMethods->xLock(fileOf(file).real(), kind);
}
int unlockFile(sqlite3_file *file, int kind)
{
    return fileOf(file).real()->pMethods->xUnlock(fileOf(file).real(), kind);
}
int isReserved(sqlite3_file *file, int *answer)
{
    return fileOf(file).real()->pMethods->xCheckReservedLock(fileOf(file).real(), answer);
}
int control(sqlite3_file *file, int what, void *argument)
{
    return fileOf(file).real()->pMethods->xFileControl(fileOf(file).real(), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return fileOf(file).real()->pMethods->xSectorSize(fileOf(file).real());
}
int traits(sqlite3_file *file)
{
    return fileOf(file).real()->pMethods->xDeviceCharacteristics(fileOf(file).real());
}

// Version 1: without shared memory, which an exclusive write-ahead log does not need.
const sqlite3_io_methods methods {1,        closeFile,  readFrom,   writeTo, truncateFile, syncFile, sizeOf,
                                  lockFile, unlockFile, isReserved, control, sectorSize,   traits,   nullptr,
                                  nullptr,  nullptr,    nullptr,    nullptr, nullptr};

Parts &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<Parts *>(vfs->pAppData);
}

std::string contentOf(sqlite3_file *file)
{
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    std::string content(std::size_t(size), '\0');
    if (size > 0)
        file->pMethods->xRead(file, content.data(), int(size), 0);
    return content;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto &disk = diskOf(vfs);
    file->pMethods = nullptr;
    if (disk.isFailing(false))
        return SQLITE_CANTOPEN;
    auto &f = *new (file) File {{nullptr}, &disk, nullptr};
    const int code = disk.base->xOpen(disk.base, name, f.real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    f.head.pMethods = &methods;
    if (name) {
        f.path = new std::string(name);
        disk.images[*f.path] = {contentOf(f.real()), {}};
    }
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int isSynced)
{
    auto &disk = diskOf(vfs);
    if (disk.isFailing(true))
        return SQLITE_IOERR_DELETE;
    disk.images.erase(name);
    return disk.base->xDelete(disk.base, name, isSynced);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    auto &disk = diskOf(vfs);
    if (disk.isFailing(false))
        return SQLITE_IOERR_ACCESS;
    return disk.base->xAccess(disk.base, name, flags, answer);
}

} // namespace

FaultyDisk::FaultyDisk()
    : m_parts(std::make_unique<Parts>())
{
    auto &p = *m_parts;
    p.base = sqlite3_vfs_find(nullptr);
    p.vfs = *p.base;
    p.vfs.zName = "faulty";
    p.vfs.szOsFile = int(sizeof(File)) + p.base->szOsFile;
    p.vfs.pNext = nullptr;
    p.vfs.pAppData = m_parts.get();
    p.vfs.xOpen = openFile;
    p.vfs.xDelete = deleteFile;
    p.vfs.xAccess = accessFile;
    if (sqlite3_vfs_register(&p.vfs, 1) != SQLITE_OK)
        throw std::runtime_error("the disk cannot be registered");
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_parts->vfs);
    sqlite3_vfs_register(m_parts->base, 1);
}

void FaultyDisk::failAt(long number, Fault fault, bool isLasting)
{
    m_parts->count = 0;
    m_parts->failing = number;
    m_parts->fault = fault;
    m_parts->isLasting = isLasting;
}

long FaultyDisk::accesses() const
{
    return m_parts->count;
}

void FaultyDisk::heal()
{
    m_parts->failing = 0;
}

void FaultyDisk::setFull(bool isFull)
{
    m_parts->isFull = isFull;
}

void FaultyDisk::watch(std::function<void()> access)
{
    m_parts->watcher = std::move(access);
}

std::map<std::string, std::string> FaultyDisk::afterPowerCut(std::mt19937 &chance) const
{
    std::map<std::string, std::string> files;
    for (const auto &[path, image] : m_parts->images) {
        auto content = image.synced;
        // Everything, nothing, or a part in between, so that each of the three is met often.
        const auto survival = double(chance() % 3) / 2;
        for (const auto &change : image.pending)
            if (std::bernoulli_distribution(survival)(chance))
                apply(content, change);
        files[path] = std::move(content);
    }
    return files;
}

} // namespace oms
